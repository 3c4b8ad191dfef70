import 'server-only';
import { z } from 'zod';
import { draftSchema } from '@/lib/domain/draft';
import { slugSchema } from '@/lib/domain/primitives';

/** How the name of an exported template ends. */
export const EXPORT_ENDING = '.picbadge.zip';

/** The file that says what the template is; artworks stand beside it. */
export const TEMPLATE_FILE = 'template.json';

/** What an exported template says of itself. */
export const exportedSchema = z.strictObject({
  picbadge: z.literal('template'),
  format: z.literal(1),
  slug: slugSchema,
  template: draftSchema,
});
export type ExportedTemplate = z.infer<typeof exportedSchema>;

/** Where an artwork stands in the file, by its hash. */
export function nameArtwork(hash: string): string {
  return `artworks/${hash}.png`;
}
