import 'server-only';
import { stringify } from 'csv-stringify/sync';
import { countKinds } from '@/lib/domain/count';
import { networkIds } from '@/lib/domain/network';
import { networkFacts } from '@/lib/networks/network-facts';
import type { Pack } from '../pack/open-pack';
import { translator } from '../translate';
import type { CountRow } from './add-counts';
import { nameSubject } from './figure-rows';

const columns = ['day', 'kind', 'subjectKind', 'name', 'subject', 'network', 'count'] as const;

/** Counts as a CSV file: a byte order mark for Excel, and nothing that a spreadsheet would take for a formula. */
export function writeCountsCsv(
  pack: Pick<Pack, 'campaign' | 'templates' | 'posts'>,
  rows: readonly CountRow[],
): string {
  const { language } = pack.campaign;
  const t = translator(language);
  const lines = rows.map(({ day, kind, subjectKind, subject, network, count }) => {
    const known = countKinds.find((one) => one === kind);
    const where = networkIds.find((id) => id === network);
    return [
      day,
      known ? t(`team.counts.kinds.${known}`) : kind,
      t(`team.counts.subjects.${subjectKind === 'post' ? 'post' : 'template'}`),
      nameSubject(pack, subjectKind, subject),
      subject,
      where ? networkFacts[where].name : network,
      count,
    ];
  });
  return stringify([columns.map((name) => t(`team.counts.columns.${name}`)), ...lines], {
    bom: true,
    escape_formulas: true,
    // What Excel takes for a new column where the decimal sign is a comma.
    delimiter: language === 'fr' ? ';' : ',',
    record_delimiter: 'windows',
  });
}
