import { z } from 'zod';

/** How far a series has come: visuals done and in all, and between which instants (ms). */
export const progressSchema = z.object({
  done: z.number().int().min(0),
  total: z.number().int().min(0),
  startedAt: z.number(),
  at: z.number(),
});
export type Progress = z.infer<typeof progressSchema>;

/** Progress as people want it: a share from 0 to 1, visuals a second, and seconds left; null while nobody can say. */
export function measureProgress({ done, total, startedAt, at }: Progress): {
  share: number;
  perSecond: number | null;
  secondsLeft: number | null;
} {
  const seconds = (at - startedAt) / 1000;
  const perSecond = done > 0 && seconds > 0 ? done / seconds : null;
  return {
    share: total > 0 ? done / total : 1,
    perSecond,
    secondsLeft: perSecond === null ? null : Math.ceil((total - done) / perSecond),
  };
}
