import 'server-only';
import { createHash } from 'node:crypto';
import type { Campaign } from '@/lib/domain/campaign';
import type { RefusalCode } from '@/lib/domain/refusal';
import { translator } from '../translate';
import { describeProblem } from './describe-problem';
import type { Work } from './open-work';
import type { SeriesRecord } from './series-record';
import { readRows } from './series-rows';
import type { StepParts } from './step-parts';

/** Problems that a page shows; a file has all of them. */
const SHOWN = 50;

/** The rows that cannot be painted, in words, the first of them. */
export function describeProblems({ check }: SeriesRecord, language: Campaign['language']) {
  const all = check?.problems ?? [];
  const problems = all
    .slice(0, SHOWN)
    .map((one) => describeProblem({ ...one, code: one.code as RefusalCode }, language));
  const count = all.length - problems.length;
  const more = count > 0 ? translator(language)('team.series.check.more', { count }) : null;
  return { problems, more };
}

/** The visuals to look at: where each is painted, and what it is. */
export async function describeSamples({ team, series, t }: StepParts, { model, photos }: Work) {
  // An address of its own each time a photo was moved.
  const said = JSON.stringify([...photos.values()].map(({ key, placement }) => [key, placement]));
  const version = createHash('sha256').update(said).digest('hex').slice(0, 8);
  const positions = series.check?.samples ?? [];
  return Promise.all(
    positions.map(async (position) => {
      const [row] = await readRows(team.queries, series.id, position, 1);
      const line = row?.line ?? position;
      return {
        line: `${t('team.series.list.line')}\u00a0${line}`,
        pictures: model.formats.map(({ name, format: { width, height } }) => ({
          src: `/team/series/${series.id}/samples/${position}-${name}.jpg?v=${version}`,
          alt: t('team.series.check.sample', { line, format: t(`posts.formats.${name}`) }),
          width,
          height,
        })),
      };
    }),
  );
}
