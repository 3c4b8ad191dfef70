import { verify } from '@node-rs/argon2';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { journal } from '@/lib/server/database/schema';
import { askAuth, askSession } from '@/lib/server/team/ask-session';
import { findMember } from '@/lib/server/team/find-member';
import { matchesPassphrase } from '@/lib/server/team/passphrase';
import { sessionCookie } from '@/lib/server/team/session-cookie';
import { ADDRESS, addPerson, NOW, openTestTeam, PASSPHRASE, sealSession } from '../support/team';

vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

const team = openTestTeam();
const at = { address: ADDRESS, now: NOW };
const quiet = { ...at, onRefusal: () => {} };
const COOKIE = sessionCookie(team.publicUrl).name;

const signIn = (email: string, passphrase: string, address = ADDRESS) =>
  askSession(team, 'passphrase', { email, passphrase }, { address, now: NOW });

/** What somebody who tries is told. */
const hear = (email: string, passphrase = 'no such passphrase', address = ADDRESS) =>
  signIn(email, passphrase, address).then(
    () => 'came in',
    ({ code }) => code,
  );

beforeEach(() => void vi.mocked(verify).mockClear());

describe('signing in', () => {
  it('gives a session that names its person, and writes it down', async () => {
    const person = await addPerson(team, 'editor');
    const member = await findMember(team, await signIn(person.email, PASSPHRASE));
    expect(member).toEqual({
      id: person.id,
      name: 'The editor',
      email: 'the-editor@example.org',
      role: 'editor',
      territories: [],
    });
    const lines = await team.queries.select().from(journal);
    expect(lines.at(-1)).toMatchObject({ actorId: person.id, action: 'team.signed-in' });
  });

  it('is refused alike, after the same work, to whoever is nobody, not here yet, or mistaken', async () => {
    const person = await addPerson(team, 'owner');
    const invited = await addPerson(team, 'editor', { passphrase: null });
    for (const email of [person.email, invited.email, 'nobody@example.org']) {
      vi.mocked(verify).mockClear();
      expect(await hear(email), email).toBe('sign-in-wrong');
      expect(verify, email).toHaveBeenCalledTimes(1);
    }
  });

  it('takes a passphrase in any form of its characters', async () => {
    const person = await addPerson(team, 'owner');
    expect(await hear(person.email, PASSPHRASE.normalize('NFD'))).toBe('came in');
  });
});

describe('guessing', () => {
  it('has five tries from one place, then one every so often, even many at once', async () => {
    const { email } = await addPerson(team, 'owner');
    const heard = await Promise.all(Array.from({ length: 30 }, () => hear(email)));
    expect(new Set(heard)).toEqual(new Set(['sign-in-wrong', 'sign-in-wait']));
    expect(heard.filter((code) => code === 'sign-in-wrong').length).toBeLessThan(9);
    // The right passphrase waits as well: else it could be told from a wrong one.
    expect(await hear(email, PASSPHRASE)).toBe('sign-in-wait');
  });

  it('is told how long to wait, and is slowed down whether the account exists or not', async () => {
    const refuse = async (email: string) => {
      await Promise.all(Array.from({ length: 12 }, () => hear(email)));
      return signIn(email, 'again').catch((error) => error);
    };
    const person = await addPerson(team, 'owner');
    const details = { seconds: expect.any(Number), minutes: 0 };
    expect(await refuse(person.email)).toMatchObject({ code: 'sign-in-wait', details });
    expect(await refuse('nobody@example.org')).toMatchObject({ code: 'sign-in-wait', details });
  });

  it('takes one processor at a time, and asks the 61st who waits to come back', async () => {
    let [running, most] = [0, 0];
    vi.mocked(verify).mockImplementation(async () => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
      return false;
    });
    const guesses = Array.from({ length: 100 }, () =>
      matchesPassphrase(null, 'a guess').catch(({ code }) => code),
    );
    const heard = await Promise.all(guesses);
    vi.mocked(verify).mockReset();
    expect(most).toBe(1);
    expect(heard.filter((code) => code === 'server-busy')).toHaveLength(40);
  });

  it('from a thousand places does not lock the owner out of a place they came in from', async () => {
    const { email } = await addPerson(team, 'owner');
    await signIn(email, PASSPHRASE, '198.51.100.1');
    const attack = Array.from({ length: 70 }, (_, place) =>
      team.attempts.admit({ account: email, address: `203.0.113.${place}` }).catch((e) => e.code),
    );
    expect(await Promise.all(attack)).toContain('sign-in-wait');
    expect(await hear(email, PASSPHRASE, '203.0.113.200')).toBe('sign-in-wait');
    expect(await hear(email, PASSPHRASE, '198.51.100.1')).toBe('came in');
  });
});

describe('a session', () => {
  it('is nobody’s when it is forged, sealed with another secret, too old or not one at all', async () => {
    const person = await addPerson(team, 'contributor');
    const forged = [
      undefined,
      '',
      'a.b.c',
      await sealSession(person, {}, 'another secret, which is as long as ours is'),
      await sealSession(person, { sub: crypto.randomUUID() }),
      await sealSession(person, { sub: "' or 1=1 --" }),
      await sealSession(person, { version: person.sessionVersion + 1 }),
      await sealSession(person, { version: '1' }),
    ];
    for (const session of forged) expect(await findMember(team, session)).toBeNull();
    expect(await findMember(team, await sealSession(person))).not.toBeNull();
  });

  it('has the role that the database says, whatever it claims', async () => {
    const person = await addPerson(team, 'contributor');
    const session = await sealSession(person, { role: 'owner', territories: ['57'] });
    expect(await findMember(team, session)).toMatchObject({ role: 'contributor', territories: [] });
  });

  it('given before signing in is not the one after, and becomes nothing', async () => {
    const attacker = await addPerson(team, 'contributor', { name: 'Attacker' });
    const victim = await addPerson(team, 'owner', { name: 'Victim' });
    const planted = await sealSession(attacker);
    const { cookies, body } = await askAuth(team, quiet, { method: 'GET', nextauth: ['csrf'] });
    const { csrfToken } = body as { csrfToken: string };
    const answer = await askAuth(team, quiet, {
      method: 'POST',
      nextauth: ['callback', 'passphrase'],
      body: { email: victim.email, passphrase: PASSPHRASE, csrfToken },
      cookies: { ...cookies, [COOKIE]: planted },
    });
    expect(answer.cookies[COOKIE]).not.toBe(planted);
    expect(await findMember(team, answer.cookies[COOKIE])).toMatchObject({ name: 'Victim' });
    expect(await findMember(team, planted)).toMatchObject({ name: 'Attacker' });
  });

  it('is not given without the token that stands against forged requests', async () => {
    const { email } = await addPerson(team, 'owner');
    const { cookies } = await askAuth(team, quiet, { method: 'GET', nextauth: ['csrf'] });
    for (const csrfToken of [undefined, '', 'f'.repeat(64)]) {
      const answer = await askAuth(team, quiet, {
        method: 'POST',
        nextauth: ['callback', 'passphrase'],
        body: { email, passphrase: PASSPHRASE, csrfToken },
        cookies,
      });
      expect(answer.cookies[COOKIE]).toBeUndefined();
    }
    expect(verify).not.toHaveBeenCalled();
  });
});
