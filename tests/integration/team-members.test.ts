import { desc } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import type { Member } from '@/lib/domain/member';
import { journal, users } from '@/lib/server/database/schema';
import { changePassphrase, rename, signOutEverywhere } from '@/lib/server/team/account';
import { findMember } from '@/lib/server/team/find-member';
import { type Person, toMember } from '@/lib/server/team/find-person';
import { listFirstSteps } from '@/lib/server/team/list-first-steps';
import {
  changeMember,
  makeMemberLink,
  removeMember,
} from '@/lib/server/team/members/change-member';
import { inviteMember } from '@/lib/server/team/members/invite-member';
import { listMembers } from '@/lib/server/team/members/list-members';
import { findLink } from '@/lib/server/team/one-time-links';
import { serveMail } from '../support/mail';
import {
  ADDRESS,
  addPerson,
  NOW,
  openTestTeam,
  PASSPHRASE,
  readPerson,
  sealSession,
  tokenOf,
} from '../support/team';

const team = openTestTeam();
const by = (person: Person) => ({ team, member: toMember(person), now: NOW, address: ADDRESS });
const GUEST = {
  name: 'Guest',
  email: 'guest@example.org',
  role: 'editor',
  territories: [],
} as const;
const EDITOR = { role: 'editor', territories: [] } as const;

const lastLine = async () =>
  (await team.queries.select().from(journal).orderBy(desc(journal.id)).limit(1))[0];

describe('inviting', () => {
  it('adds a person who is awaited, with a link, and writes it down', async () => {
    const owner = await addPerson(team, 'owner');
    const referent = { ...GUEST, role: 'referent', territories: ['54', '88'] } as const;
    const { link, letter } = await inviteMember(by(owner), referent);
    expect(letter).toBe('none');
    expect(await findLink(team.queries, tokenOf(link), NOW)).toMatchObject({
      purpose: 'invitation',
    });
    expect((await listMembers(team.queries)).at(-1)).toMatchObject({
      name: 'Guest',
      role: 'referent',
      territories: ['54', '88'],
      isAwaited: true,
    });
    expect(await lastLine()).toMatchObject({
      actorName: owner.name,
      action: 'member.invited',
      subject: 'Guest',
      details: { role: 'referent', territories: ['54', '88'] },
    });
  });

  it('refuses an address that a member has, and a place that is none of the campaign’s', async () => {
    const owner = await addPerson(team, 'owner');
    const taken = inviteMember(by(owner), { ...GUEST, email: owner.email });
    await expect(taken).rejects.toMatchObject({ code: 'email-taken' });
    const elsewhere = inviteMember(by(owner), { ...GUEST, role: 'referent', territories: ['99'] });
    await expect(elsewhere).rejects.toMatchObject({ code: 'form-incomplete' });
    expect(await team.queries.$count(users)).toBe(1);
  });

  it('sends the link by mail where there is a server, and says when it was not taken', async () => {
    const owner = await addPerson(team, 'owner');
    const { url, letters, stop } = await serveMail();
    const mail = { url, from: 'Campagne <team@example.org>' };
    const sent = await inviteMember(
      { ...by(owner), team: { ...team, mail, queries: team.queries } },
      GUEST,
    );
    await stop();
    expect(sent.letter).toBe('sent');
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ to: ['guest@example.org'] });
    expect(letters[0]?.text).toContain(sent.link);
    const failed = await inviteMember(
      { ...by(owner), team: { ...team, mail, queries: team.queries } },
      { ...GUEST, email: 'other@example.org' },
    );
    expect(failed.letter).toBe('failed');
    expect(await team.queries.$count(users)).toBe(3);
  });
});

describe('changing a person', () => {
  it('holds at once, and ends their sessions', async () => {
    const owner = await addPerson(team, 'owner');
    const person = await addPerson(team, 'contributor');
    const session = await sealSession(person);
    await changeMember(by(owner), person.id, { role: 'referent', territories: ['57'] });
    expect(await findMember(team, session)).toBeNull();
    expect(await readPerson(team, person)).toMatchObject({ role: 'referent', territories: ['57'] });
    expect(await lastLine()).toMatchObject({
      action: 'member.changed',
      subject: person.name,
      details: { before: { role: 'contributor', territories: [] } },
    });
  });

  it('makes them a link to come in or to choose a passphrase, as they need', async () => {
    const owner = await addPerson(team, 'owner');
    const awaited = await addPerson(team, 'editor', { name: 'Awaited', passphrase: null });
    const purposes = [awaited, owner].map(async ({ id }) => {
      const { link } = await makeMemberLink(by(owner), id);
      return (await findLink(team.queries, tokenOf(link), NOW))?.purpose;
    });
    expect(await Promise.all(purposes)).toEqual(['invitation', 'reset']);
  });
});

describe('removing a person', () => {
  it('ends their sessions at once, and the journal keeps what they did', async () => {
    const owner = await addPerson(team, 'owner');
    const person = await addPerson(team, 'editor');
    const session = await sealSession(person);
    await rename(by(person), 'Somebody else');
    await removeMember(by(owner), person.id);
    expect(await findMember(team, session)).toBeNull();
    const lines = await team.queries.select().from(journal);
    expect(lines.at(-1)).toMatchObject({ action: 'member.removed', subject: 'Somebody else' });
    expect(lines.at(-2)).toMatchObject({ action: 'account.renamed', actorId: person.id });
    const again = removeMember(by(owner), person.id);
    await expect(again).rejects.toMatchObject({ code: 'member-missing' });
  });
});

describe('the last owner', () => {
  it('cannot go, nor be anything less, while nobody else came in as one', async () => {
    const owner = await addPerson(team, 'owner');
    await addPerson(team, 'owner', { name: 'Awaited', passphrase: null });
    const refused = { code: 'last-owner' };
    await expect(removeMember(by(owner), owner.id)).rejects.toMatchObject(refused);
    await expect(changeMember(by(owner), owner.id, EDITOR)).rejects.toMatchObject(refused);
    expect(await readPerson(team, owner)).toMatchObject({ role: 'owner', sessionVersion: 1 });
  });
});

describe('one’s own account', () => {
  it('takes another passphrase for the current one alone, and ends every session', async () => {
    const person = await addPerson(team, 'contributor');
    const session = await sealSession(person);
    const passphrase = 'trois lampes dorment sous la neige';
    const wrong = changePassphrase(by(person), { current: passphrase, passphrase });
    await expect(wrong).rejects.toMatchObject({ code: 'passphrase-wrong' });
    expect(await findMember(team, session)).not.toBeNull();
    await changePassphrase(by(person), { current: PASSPHRASE, passphrase });
    expect(await findMember(team, session)).toBeNull();
    expect(await lastLine()).toMatchObject({ action: 'account.passphrase-set' });
  });

  it('lets nobody guess the current passphrase in a session that was left open', async () => {
    const person = await addPerson(team, 'contributor');
    const guess = () =>
      changePassphrase(by(person), { current: 'a wrong guess', passphrase: PASSPHRASE }).catch(
        ({ code }) => code,
      );
    const heard = await Promise.all(Array.from({ length: 12 }, guess));
    expect(heard).toContain('sign-in-wait');
    expect(heard.filter((code) => code === 'passphrase-wrong').length).toBeLessThan(9);
  });

  it('signs out everywhere', async () => {
    const person = await addPerson(team, 'referent');
    const sessions = await Promise.all([sealSession(person), sealSession(person)]);
    await signOutEverywhere(by(person));
    for (const session of sessions) expect(await findMember(team, session)).toBeNull();
    expect(await lastLine()).toMatchObject({ action: 'account.signed-out-everywhere' });
  });
});

describe('what to do first', () => {
  const list = async (member: Member) => (await listFirstSteps(team, member)).map(({ id }) => id);

  it('is to invite somebody, then to complete what is missing, for whoever may', async () => {
    const owner = await addPerson(team, 'owner');
    expect(await list(toMember(owner))).toEqual(['invite', 'facts']);
    const contributor = await addPerson(team, 'contributor');
    expect(await list(toMember(owner))).toEqual(['facts']);
    expect(await list(toMember(contributor))).toEqual([]);
  });
});
