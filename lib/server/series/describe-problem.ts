import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { Refusal } from '@/lib/domain/refusal';
import type { RowProblem } from '@/lib/domain/series/row';
import { describeRefusal, translator } from '../translate';

/** Why a row cannot be painted, in words: where it is, and what to do about it. */
export function describeProblem(
  { line, column, code, details }: RowProblem,
  language: Campaign['language'],
): { place: string; reason: string } {
  const t = translator(language);
  const place =
    column === null
      ? t('series.problem.line', { line })
      : t('series.problem.column', { line, column });
  return { place, reason: describeRefusal(language, new Refusal(code, details)) };
}
