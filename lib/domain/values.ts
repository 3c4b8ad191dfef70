import { z } from 'zod';
import { MAX_ZOOM } from './placement';

/**
 * Where a photo stands in its window, whatever the window.
 * centreX, centreY: the point of the photo at the window's centre, as fractions of the photo (0 to 1).
 * zoom: 1 just covers the window. angle: degrees clockwise, -180 to 180.
 */
export const placementSchema = z.strictObject({
  centreX: z.number().min(0).max(1),
  centreY: z.number().min(0).max(1),
  zoom: z.number().min(1).max(MAX_ZOOM),
  angle: z.number().min(-180).max(180),
});
export type Placement = z.infer<typeof placementSchema>;

/** What one person chose: the photo's placement, the texts by slot, the place by code. */
export const valuesSchema = z.strictObject({
  photo: placementSchema,
  texts: z.record(z.string(), z.string()),
  territory: z.string().nullable(),
});
export type Values = z.infer<typeof valuesSchema>;
