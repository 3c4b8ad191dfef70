import 'server-only';
import type { FormatName } from '@/lib/domain/format';
import { KEPT_HOURS } from '@/lib/domain/series/limits';
import { guessMapping, type Mapping } from '@/lib/domain/series/mapping';
import type { Csv } from '../csv/read-csv';
import { series } from '../database/series-schema';
import { writeJournal } from '../database/write-journal';
import type { Pack } from '../pack/open-pack';
import type { Doing } from '../team/members/member-context';
import { checkRows } from './check-rows';
import { openWork } from './open-work';
import { chooseFormats, findModel } from './plan-visuals';
import { changeSeries, findSeries, replaceRows, walkRows } from './series-rows';

type Preparing = Doing & { readonly pack: Pack };

/** What a series is made with. */
export type Choice = {
  readonly template: string;
  /** Those that the template has not are left out. */
  readonly formats: readonly FormatName[];
};

/** Begins a series and returns its id. Throws a Refusal when the template has none of these formats. */
export async function beginSeries(doing: Preparing, choice: Choice): Promise<string> {
  const { team, member, now, pack } = doing;
  const formats = chooseFormats(pack, choice.template, choice.formats);
  const { template } = findModel(pack, choice.template, formats);
  return team.queries.transaction(async (queries) => {
    const [made] = await queries
      .insert(series)
      .values({
        ownerId: member.id,
        createdAt: new Date(now),
        expiresAt: new Date(now + KEPT_HOURS * 3_600_000),
        template: template.slug,
        formats,
      })
      .returning({ id: series.id });
    if (!made) throw new Error('Expected a row that was just written');
    await tell(doing, queries, 'series.created', template.title);
    return made.id;
  });
}

/** Gives a series another template or other formats; columns find their places again. */
export async function changeModel(doing: Preparing, id: string, choice: Choice): Promise<void> {
  const { team, pack } = doing;
  const formats = chooseFormats(pack, choice.template, choice.formats);
  const { fields } = findModel(pack, choice.template, formats);
  const { list, mapping } = await findSeries(team.queries, id, doing);
  await changeSeries(team.queries, id, {
    template: choice.template,
    formats,
    mapping: list ? { ...guessMapping(list.header, fields), ...keepKnown(mapping, fields) } : {},
    check: null,
    goesOn: false,
  });
}

/** Puts a list in the place of the one a series has; a mapping that somebody made stays while the header does. */
export async function putList(
  doing: Preparing,
  id: string,
  file: string,
  { rows, ...facts }: Csv,
): Promise<void> {
  const { team, pack } = doing;
  const record = await findSeries(team.queries, id, doing);
  const model = findModel(pack, record.template, record.formats);
  const isSame = JSON.stringify(record.list?.header) === JSON.stringify(facts.header);
  await team.queries.transaction(async (queries) => {
    await replaceRows(queries, id, rows);
    await changeSeries(queries, id, {
      list: { ...facts, file, rows: rows.length },
      mapping: isSame ? record.mapping : guessMapping(facts.header, model.fields),
      check: null,
      goesOn: false,
    });
    await tell(doing, queries, 'series.list-taken', model.template.title, { rows: rows.length });
  });
}

/** Reads each row of the list with this mapping and keeps what was found; pages go on meanwhile. */
export async function checkSeries(doing: Preparing, id: string, mapping?: Mapping): Promise<void> {
  const { queries } = doing.team;
  const record = await findSeries(queries, id, doing);
  const asked = { ...record, mapping: mapping ?? record.mapping };
  const work = await openWork({ ...doing, queries }, asked);
  const rows = [];
  for await (const row of walkRows(queries, id)) rows.push(row);
  const found = await checkRows(rows, {
    ...work,
    // Whatever the reader finds is among them.
    findPhoto: async (key) => work.photos.get(key) ?? { width: 1, height: 1, placement: null },
  });
  await changeSeries(queries, id, {
    mapping: work.reader.mapping,
    check: { ...found, hash: work.hash },
    goesOn: false,
  });
}

function keepKnown(mapping: Mapping, fields: readonly { readonly id: string }[]): Mapping {
  const known = Object.entries(mapping).filter(([id]) => fields.some((field) => field.id === id));
  return Object.fromEntries(known);
}

/** A line of the journal about a series, which is called by its template. */
export function tell(
  { member }: Pick<Doing, 'member'>,
  queries: Parameters<typeof writeJournal>[0],
  action: `series.${'created' | 'list-taken' | 'photos-taken' | 'painted' | 'removed'}`,
  subject: string,
  details: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return writeJournal(queries, { actor: member, action, subjectKind: 'series', subject, details });
}
