import 'server-only';
import type { Translate } from '@/lib/domain/messages';
import type { SeriesRecord } from './series-record';

/** The steps of a series, in order. */
export const steps = ['template', 'list', 'check', 'download'] as const;
export type StepName = (typeof steps)[number];

/** How far a series has come: the step that waits for somebody. */
function furthestStep({ list, check, goesOn }: SeriesRecord): StepName {
  if (!list || !check) return 'list';
  const isAgreed = check.problems.length === 0 || goesOn;
  return check.good > 0 && isAgreed ? 'download' : 'check';
}

/** The step that is asked for, or the one that waits where that one cannot be gone to yet. */
export function findStep(series: SeriesRecord, asked: string | undefined): StepName {
  const furthest = furthestStep(series);
  const wanted = steps.find((name) => name === asked) ?? furthest;
  return steps.indexOf(wanted) > steps.indexOf(furthest) ? furthest : wanted;
}

/** The steps as their list shows them; without a series, the first one alone is there. */
export function describeSteps(t: Translate, series: SeriesRecord | null, current: StepName) {
  const furthest = series ? steps.indexOf(furthestStep(series)) : 0;
  return steps.map((name, index) => ({
    name: t(`team.series.steps.${name}`),
    href:
      index > furthest
        ? null
        : series
          ? `/team/series/${series.id}?step=${name}`
          : '/team/series/new',
    isCurrent: name === current,
    isDone: index < furthest && name !== current,
  }));
}
