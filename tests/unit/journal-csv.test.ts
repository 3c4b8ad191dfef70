import { describe, expect, it } from 'vitest';
import { writeJournalCsv } from '@/lib/server/team/journal/journal-csv';
import type { JournalLine } from '@/lib/server/team/journal/read-journal';
import { readCampaign } from '../support/campaigns';

const LINE: JournalLine = {
  id: 1,
  at: new Date('2015-12-05T23:30:00Z'),
  actorId: null,
  actorName: 'Anne',
  action: 'member.invited',
  subjectKind: 'member',
  subject: 'Zoé; « la » "grande"',
  details: { role: 'referent', territories: ['54', '88'] },
};

function write(id: 'masseret-2015' | 'give-a-pint', ...lines: Partial<JournalLine>[]): string[] {
  const text = writeJournalCsv(
    readCampaign(id),
    lines.map((line) => ({ ...LINE, ...line })),
  );
  return text.split('\r\n');
}

describe('the journal as a spreadsheet opens it', () => {
  it('has the campaign’s language, zone and separator, and says it is UTF-8', () => {
    expect(write('masseret-2015', {})).toEqual([
      '\ufeffQuand;Qui;Quoi;Sur;Précisions',
      '2015-12-06 00:30:00;Anne;Invitation;"Zoé; « la » ""grande""";Référente ou référent, Meurthe-et-Moselle, Vosges',
      '',
    ]);
    expect(write('give-a-pint')[0]).toBe('\ufeffWhen,Who,What,To,Details');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])(
    'takes %j for no formula',
    (subject) => {
      const [, line = ''] = write('masseret-2015', { subject, details: {} });
      expect(line.split(';')[3]?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it.each([
    ['post', 'Post'],
    ['event', 'Date'],
    ['document', 'Document'],
    ['facts', 'Rubrique de la campagne'],
  ])('names the kind of what was made: %s', (subjectKind, name) => {
    const line = { action: 'piece.saved', subjectKind, subject: 'Toul', details: { version: 2 } };
    expect(write('masseret-2015', line)[1]).toMatch(new RegExp(`;Toul;${name}$`));
  });

  it('shows an action that has no words as it is', () => {
    expect(write('masseret-2015', { action: 'pack.loaded' })[1]).toContain(';pack.loaded;');
  });
});
