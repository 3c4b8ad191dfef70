import 'server-only';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import type { Doing } from '../team/members/member-context';
import { describeRefusal, translator } from '../translate';
import { findSeries } from './series-rows';
import { writeLine } from './write-manifest';

/** The rows that cannot be painted, as a file for spreadsheets. Throws a Refusal when nobody has looked for them. */
export async function writeProblems({ team, ...asking }: Doing, id: string): Promise<Response> {
  const { check } = await findSeries(team.queries, id, asking);
  if (!check) throw new Refusal('series-outdated');
  const { language } = team.campaign;
  const t = translator(language);
  const titles = [
    t('series.manifest.line'),
    t('series.problem.title'),
    t('series.manifest.problem'),
  ];
  const lines = check.problems.map(({ line, column, code, details }) => [
    line,
    column ?? '',
    describeRefusal(language, new Refusal(code as RefusalCode, details)),
  ]);
  return answerCsv([titles, ...lines], 'problems', language);
}

type Language = Doing['team']['campaign']['language'];

/** A table as a file for spreadsheets. */
export function answerCsv(
  lines: readonly (readonly (string | number)[])[],
  name: string,
  language: Language,
): Response {
  const text = `\ufeff${lines.map((cells) => writeLine(cells, language)).join('')}`;
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
