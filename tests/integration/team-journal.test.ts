import { describe, expect, it } from 'vitest';
import { journal } from '@/lib/server/database/schema';
import { writeJournal } from '@/lib/server/database/write-journal';
import { readFilter, SITE, writeFilter } from '@/lib/server/team/journal/journal-filter';
import { listChoices, readJournal } from '@/lib/server/team/journal/read-journal';
import { openTestTeam } from '../support/team';

const team = openTestTeam();
const timeZone = 'Europe/Paris';
const ANNE = { id: '00000000-0000-4000-8000-00000000000a', name: 'Anne' };
const PAUL = { id: '00000000-0000-4000-8000-00000000000b', name: 'Paul' };

/** Each line's subject is its own name here, so that lines can be told apart. */
async function write(subject: string, actor: typeof ANNE | null, action: string, at: string) {
  const said = { action, subjectKind: 'member', subject, at: new Date(at) };
  const who = { actorId: actor?.id ?? null, actorName: actor?.name ?? 'Picbadge' };
  await team.queries.insert(journal).values({ ...said, ...who });
}

async function find(query: Record<string, string>, before?: number) {
  const filter = readFilter(query);
  const lines = await readJournal(team.queries, { filter, timeZone, count: 100, before });
  return lines.map(({ subject }) => subject);
}

describe('the journal', () => {
  it('is found by person, action and the days of the campaign’s zone, the newest first', async () => {
    await write('eve', ANNE, 'member.invited', '2015-11-30T22:59:59Z');
    await write('midnight', PAUL, 'member.invited', '2015-11-30T23:00:00Z');
    await write('noon', ANNE, 'member.removed', '2015-12-01T11:00:00Z');
    await write('end', null, 'pack.loaded', '2015-12-01T22:59:59Z');
    await write('morrow', PAUL, 'team.signed-in', '2015-12-01T23:00:00Z');
    expect(await find({})).toEqual(['morrow', 'end', 'noon', 'midnight', 'eve']);
    expect(await find({ person: ANNE.id })).toEqual(['noon', 'eve']);
    expect(await find({ person: SITE })).toEqual(['end']);
    expect(await find({ action: 'member.invited' })).toEqual(['midnight', 'eve']);
    expect(await find({ from: '2015-12-01', until: '2015-12-01' })).toEqual([
      'end',
      'noon',
      'midnight',
    ]);
    expect(await find({ person: PAUL.id, from: '2015-12-02' })).toEqual(['morrow']);
    expect(await find({ action: "x' or 1=1 --" })).toEqual([]);
  });

  it('ignores what a query string cannot mean, and writes the rest back', () => {
    const query = { person: 'Anne', action: 'member.invited', from: '2015-02-30', until: '' };
    const filter = readFilter(query);
    expect(filter).toEqual({ action: 'member.invited' });
    expect(writeFilter(filter, { before: '12' })).toBe('action=member.invited&before=12');
  });

  it('is read page by page, without a line twice or left out', async () => {
    const all = await readJournal(team.queries, { filter: {}, timeZone, count: 100 });
    const first = await readJournal(team.queries, { filter: {}, timeZone, count: 2 });
    const rest = await find({}, first.at(-1)?.id);
    expect([...first.map(({ subject }) => subject), ...rest]).toEqual(
      all.map(({ subject }) => subject),
    );
  });

  it('offers whoever wrote in it, by their latest name', async () => {
    const renamed = { ...ANNE, name: 'Anne-Marie' };
    await writeJournal(team.queries, {
      actor: renamed,
      action: 'account.renamed',
      subjectKind: 'member',
      subject: 'last',
    });
    const { people, actions } = await listChoices(team.queries);
    expect(people).toEqual([
      { id: ANNE.id, name: 'Anne-Marie' },
      { id: PAUL.id, name: 'Paul' },
      { id: SITE, name: 'Picbadge' },
    ]);
    expect(actions).toContain('pack.loaded');
  });

  it('changes and loses no line', async () => {
    await expect(team.queries.update(journal).set({ subject: 'other' })).rejects.toThrow();
    await expect(team.queries.delete(journal)).rejects.toThrow();
  });
});
