import type { Translate } from '../messages';
import { measureProgress, type Progress } from './progress';

/** « 412 sur 1 000 · 23 par seconde · encore 26 s ». */
export function describeProgress(progress: Progress, t: Translate): string {
  const { perSecond, secondsLeft } = measureProgress(progress);
  const { done, total } = progress;
  const parts = [t('series.progress.done', { done, total })];
  if (perSecond !== null) {
    const rate = perSecond < 10 ? Math.round(perSecond * 10) / 10 : Math.round(perSecond);
    parts.push(t('series.progress.perSecond', { rate }));
  }
  if (secondsLeft) parts.push(describeLeft(secondsLeft, t));
  return parts.join(' · ');
}

function describeLeft(seconds: number, t: Translate): string {
  if (seconds < 90) return t('series.progress.seconds', { seconds });
  return t('series.progress.minutes', { minutes: Math.ceil(seconds / 60) });
}
