import { describe, expect, it } from 'vitest';
import { type LinkPurpose, linkLives } from '@/lib/domain/one-time-link';
import { journal, oneTimeLinks, users } from '@/lib/server/database/schema';
import { askSession } from '@/lib/server/team/ask-session';
import { findMember } from '@/lib/server/team/find-member';
import { offerFirstOwner } from '@/lib/server/team/first-owner';
import { findLink, makeLink } from '@/lib/server/team/one-time-links';
import { recoverOwner } from '@/lib/server/team/recover-owner';
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
const site = { publicUrl: team.publicUrl, now: NOW };
const OTHER = 'trois lampes dorment sous la neige';
const FIRST = { name: ' Anne   Lefèvre ', email: 'Anne@Example.org', passphrase: PASSPHRASE };

/** What comes of opening a link: the member who came in, or the code of the refusal. */
async function open(link: string, fields: object, now = NOW) {
  try {
    const proof = { ...fields, token: tokenOf(link) };
    const session = await askSession(team, 'link', proof, { address: ADDRESS, now });
    return await findMember(team, session);
  } catch (error) {
    return (error as { code: string }).code;
  }
}

async function offer(): Promise<string> {
  const link = await offerFirstOwner(team.queries, site);
  if (!link) throw new Error('Expected a link');
  return link;
}

async function linkFor(purpose: LinkPurpose, about: { passphrase?: null } = {}) {
  const person = await addPerson(team, 'editor', about);
  return { person, link: await makeLink(team.queries, { purpose, userId: person.id }, site) };
}

describe('the first owner', () => {
  it('comes in by the console’s link, which is offered no more afterwards', async () => {
    const link = await offer();
    expect(await open(link, FIRST)).toMatchObject({
      name: 'Anne Lefèvre',
      email: 'anne@example.org',
      role: 'owner',
    });
    expect(await offerFirstOwner(team.queries, site)).toBeNull();
    expect(await open(link, { ...FIRST, email: 'second@example.org' })).toBe('link-used');
    const lines = await team.queries.select().from(journal);
    expect(lines.at(-1)).toMatchObject({ actorName: 'Anne Lefèvre', action: 'team.opened' });
  });

  it('has one link: a new one ends those before', async () => {
    const [old, link] = [await offer(), await offer()];
    expect(await open(old, FIRST)).toBe('link-used');
    expect(await open(link, FIRST)).toMatchObject({ role: 'owner' });
  });

  it.each([
    ['a name', { name: ' ' }, 'name-missing'],
    ['an e-mail address', { email: 'anne@' }, 'email-invalid'],
    ['twelve characters', { passphrase: 'onze lettre' }, 'passphrase-short'],
    ['256 at most', { passphrase: 'x '.repeat(129) }, 'passphrase-long'],
    ['no passphrase that many have', { passphrase: 'motdepasse1234' }, 'passphrase-common'],
    ['nothing of the campaign', { passphrase: 'masseret2015' }, 'passphrase-common'],
    ['nothing of the person', { passphrase: 'annelefevre1' }, 'passphrase-common'],
    ['no repetition', { passphrase: 'abcabcabcabcabc' }, 'passphrase-common'],
  ])('needs %s, and keeps the link until then', async (_what, fault, code) => {
    const link = await offer();
    expect(await open(link, { ...FIRST, ...fault })).toBe(code);
    expect(await findLink(team.queries, tokenOf(link), NOW)).not.toBeNull();
  });
});

describe('a link', () => {
  it('opens nothing by being looked at', async () => {
    const { link } = await linkFor('reset');
    for (let look = 0; look < 3; look++) await findLink(team.queries, tokenOf(link), NOW);
    expect(await open(link, { passphrase: OTHER })).toMatchObject({ role: 'editor' });
  });

  it('keeps its token to itself', async () => {
    const { link } = await linkFor('reset');
    const rows = await team.queries.select().from(oneTimeLinks);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(link));
    expect(tokenOf(link)).toMatch(/^[\w-]{43}$/);
  });

  it.each(Object.keys(linkLives) as LinkPurpose[])(
    'for %s opens until its time is over, once, and is then said to be over',
    async (purpose) => {
      const { person, link } = await linkFor(purpose);
      const life = linkLives[purpose];
      const fields = purpose === 'first-owner' ? FIRST : { passphrase: OTHER };
      expect(await open(link, fields, NOW + life)).toBe('link-used');
      expect(await open(link, fields, NOW + life - 1)).toMatchObject({ role: expect.any(String) });
      expect(await open(link, fields, NOW + life - 1)).toBe('link-used');
      expect(await open('no-such-token', fields)).toBe('link-used');
      expect(person.email).toBeTruthy();
    },
  );

  it('to choose a passphrase ends the sessions and the other links of the person', async () => {
    const { person, link } = await linkFor('reset');
    const session = await sealSession(person);
    const magic = await makeLink(team.queries, { purpose: 'sign-in', userId: person.id }, site);
    await open(link, { passphrase: OTHER });
    expect(await findMember(team, session)).toBeNull();
    expect(await open(magic, {})).toBe('link-used');
    const at = { address: ADDRESS, now: NOW };
    const proof = { email: person.email, passphrase: OTHER };
    expect(await askSession(team, 'passphrase', proof, at)).toBeTruthy();
    await expect(
      askSession(team, 'passphrase', { ...proof, passphrase: PASSPHRASE }, at),
    ).rejects.toMatchObject({ code: 'sign-in-wrong' });
  });

  it('to come in changes no passphrase, whatever is sent along', async () => {
    const { person, link } = await linkFor('sign-in');
    await open(link, { passphrase: OTHER, role: 'owner' });
    expect(await readPerson(team, person)).toMatchObject({
      passphrase: person.passphrase,
      role: 'editor',
    });
  });

  it('goes with the person it was for', async () => {
    const { link } = await linkFor('invitation', { passphrase: null });
    await team.queries.delete(users);
    expect(await open(link, { passphrase: OTHER })).toBe('link-used');
  });
});

describe('whoever runs the machine', () => {
  it('gets the first owner’s link while there is none, then one for the only owner', async () => {
    const first = await recoverOwner(team.queries, null, site);
    expect(await findLink(team.queries, tokenOf(first), NOW)).toMatchObject({ userId: null });
    const owner = await addPerson(team, 'owner');
    const link = await recoverOwner(team.queries, null, site);
    expect(await open(link, { passphrase: OTHER })).toMatchObject({ id: owner.id });
  });

  it('is told who the owners are where there are several, or none of that address', async () => {
    await addPerson(team, 'owner', { email: 'one@example.org' });
    const two = await addPerson(team, 'owner', { email: 'two@example.org' });
    await addPerson(team, 'editor');
    const details = { known: 'one@example.org, two@example.org' };
    for (const email of [null, 'the-editor@example.org']) {
      const asked = recoverOwner(team.queries, email, site);
      await expect(asked).rejects.toMatchObject({ code: 'owner-unknown', details });
    }
    const link = await recoverOwner(team.queries, ' Two@example.org ', site);
    expect(await findLink(team.queries, tokenOf(link), NOW)).toMatchObject({ userId: two.id });
  });
});
