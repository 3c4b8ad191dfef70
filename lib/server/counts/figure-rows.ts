import 'server-only';
import { type CountGroup, countGroups, groupKinds } from '@/lib/domain/count';
import type { FigureRow, Figures } from '@/lib/domain/figures';
import { networkIds } from '@/lib/domain/network';
import { networkFacts } from '@/lib/networks/network-facts';
import { nextDate } from '../calendar/resolve-time';
import type { Pack } from '../pack/open-pack';
import { translator } from '../translate';
import type { Sum, Sums } from './read-counts';

/** What figures are shown by. */
export const figureSections = ['days', 'templates', 'posts', 'networks'] as const;
export type FigureSection = (typeof figureSections)[number];

type Named = Pick<Pack, 'campaign' | 'templates' | 'posts'>;

/** Figures of all there is in sums. */
export function addFigures(sums: readonly Sum[]): Figures {
  const add = (group: CountGroup) => {
    const kinds: readonly string[] = groupKinds[group];
    return sums.reduce((sum, { kind, count }) => (kinds.includes(kind) ? sum + count : sum), 0);
  };
  return { preview: add('preview'), save: add('save'), copy: add('copy'), open: add('open') };
}

/** The groups of deeds that rows have something of. */
export function listGroups(rows: readonly FigureRow[]): CountGroup[] {
  return countGroups.filter((group) => rows.some((row) => row[group] > 0));
}

/** Sums as rows of each section: every day between the first and the last, all else by how much there is of it. */
export function describeFigures(
  pack: Named,
  sums: Sums,
): Readonly<Record<FigureSection, FigureRow[]>> {
  const subjects = groupById(sums.subjects);
  return {
    days: describeDays(pack, groupById(sums.days)),
    templates: describeSubjects(pack, 'template', subjects),
    posts: describeSubjects(pack, 'post', subjects),
    networks: sort(
      [...groupById(sums.networks)].map(([id, own]) => {
        const known = networkIds.find((network) => network === id);
        return makeRow(id, known ? networkFacts[known].name : id, own);
      }),
    ),
  };
}

/** The name of a template or post; one that is gone is called by its identifier, and said to be gone. */
export function nameSubject(pack: Named, kind: string, slug: string): string {
  const found =
    kind === 'post'
      ? pack.posts.find(({ id }) => id === slug)
      : pack.templates.find((template) => template.slug === slug);
  return found?.title ?? translator(pack.campaign.language)('team.counts.gone', { name: slug });
}

function describeSubjects(pack: Named, kind: string, sums: ReadonlyMap<string, readonly Sum[]>) {
  const own = [...sums].map(([id, some]) => [...id.split(' '), some] as [string, string, Sum[]]);
  return sort(
    own
      .filter(([subjectKind]) => subjectKind === kind)
      .map(([, slug, some]) => makeRow(slug, nameSubject(pack, kind, slug), some)),
  );
}

function describeDays({ campaign }: Named, sums: ReadonlyMap<string, readonly Sum[]>) {
  const { language } = campaign;
  const [first, last] = [[...sums.keys()].at(0), [...sums.keys()].at(-1)];
  if (first === undefined || last === undefined) return [];
  const rows: FigureRow[] = [];
  for (let day = first; day <= last; day = nextDate(day)) {
    const name = formatDate(day, language, { weekday: 'short', day: 'numeric', month: 'short' });
    const short = formatDate(day, language, { day: 'numeric', month: 'short' });
    rows.push(makeRow(day, name, sums.get(day) ?? [], short));
  }
  return rows;
}

function formatDate(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone: 'UTC',
    ...options,
  });
  return format.format(Date.parse(`${day}T00:00:00Z`));
}

function makeRow(id: string, name: string, sums: readonly Sum[], short = name): FigureRow {
  return { id, name, short, ...addFigures(sums) };
}

function groupById(sums: readonly Sum[]): Map<string, Sum[]> {
  const groups = new Map<string, Sum[]>();
  for (const sum of sums) {
    const group = groups.get(sum.id) ?? [];
    group.push(sum);
    groups.set(sum.id, group);
  }
  return groups;
}

function sort(rows: readonly FigureRow[]): FigureRow[] {
  const total = (row: FigureRow) => row.preview + row.save + row.copy + row.open;
  return [...rows].sort((a, b) => total(b) - total(a) || a.name.localeCompare(b.name));
}
