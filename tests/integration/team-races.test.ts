import { describe, expect, it } from 'vitest';
import { users } from '@/lib/server/database/schema';
import { keepAuthSecret } from '@/lib/server/team/auth-secret';
import { type Person, toMember } from '@/lib/server/team/find-person';
import { offerFirstOwner } from '@/lib/server/team/first-owner';
import { changeMember, removeMember } from '@/lib/server/team/members/change-member';
import { listMembers } from '@/lib/server/team/members/list-members';
import { makeLink } from '@/lib/server/team/one-time-links';
import { openLink } from '@/lib/server/team/open-link';
import { KINDS } from '../support/databases';
import { addPerson, NOW, openTestTeam, PASSPHRASE, tokenOf } from '../support/team';

const EDITOR = { role: 'editor', territories: [] } as const;
const ROUNDS = 5;

// What happens at once, on a database that works on several things at once too.

describe.each(KINDS)('on the %s database', (kind) => {
  const team = openTestTeam({}, kind);
  const site = { publicUrl: team.publicUrl, now: NOW };
  const by = (person: Person) => ({ team, member: toMember(person), now: NOW });

  const removes = (one: Person, other: Person) => removeMember(by(one), other.id);
  const demotes = (one: Person, other: Person) => changeMember(by(one), other.id, EDITOR);

  it.each([
    ['remove each other', removes, removes],
    ['demote each other', demotes, demotes],
    ['remove and demote each other', removes, demotes],
  ])('one owner is left of two who %s', async (_what, first, second) => {
    for (let round = 0; round < ROUNDS; round++) {
      await team.queries.delete(users);
      const one = await addPerson(team, 'owner', { name: 'One' });
      const other = await addPerson(team, 'owner', { name: 'Other' });
      const came = await Promise.allSettled([first(one, other), second(other, one)]);
      const refused = came.flatMap((result) => (result.status === 'rejected' ? result.reason : []));
      expect(refused).toMatchObject([{ code: 'last-owner' }]);
      const owners = (await listMembers(team.queries)).filter(({ role }) => role === 'owner');
      expect(owners).toHaveLength(1);
    }
  });

  it('one comes in, of ten who open a link at once', async () => {
    const person = await addPerson(team, 'editor');
    const link = await makeLink(team.queries, { purpose: 'sign-in', userId: person.id }, site);
    const came = await Promise.allSettled(
      Array.from({ length: 10 }, () => openLink(team, tokenOf(link), {}, NOW)),
    );
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('one is the first owner, of three who open the console’s link at once', async () => {
    const token = tokenOf((await offerFirstOwner(team.queries, site)) ?? '');
    const names = ['One', 'Two', 'Three'];
    const came = await Promise.allSettled(
      names.map((name) => {
        const fields = { name, email: `${name}@example.org`, passphrase: PASSPHRASE };
        return openLink(team, token, fields, NOW);
      }),
    );
    expect(came.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await team.queries.$count(users)).toBe(1);
  });

  it('two starts at once seal sessions with one secret', async () => {
    const secrets = [keepAuthSecret(team.queries), keepAuthSecret(team.queries)];
    const [first, second] = await Promise.all(secrets);
    expect(first).toBe(second);
    expect(first).toHaveLength(43);
  });
});
