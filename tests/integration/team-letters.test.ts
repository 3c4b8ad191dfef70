import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askSession } from '@/lib/server/team/ask-session';
import { findMember } from '@/lib/server/team/find-member';
import { sendWayIn } from '@/lib/server/team/send-way-in';
import { serveMail } from '../support/mail';
import { addPerson, NOW, openTestTeam, tokenOf } from '../support/team';

/** What is left to do once an answer has gone. */
const left = vi.hoisted(() => [] as (() => Promise<void>)[]);

vi.mock('next/server', () => ({ after: (work: () => Promise<void>) => left.push(work) }));

const team = openTestTeam();
let server: Awaited<ReturnType<typeof serveMail>>;

beforeAll(async () => {
  server = await serveMail();
});
afterAll(() => server.stop());
beforeEach(() => {
  left.length = 0;
  server.letters.length = 0;
});

/** Asks for a link, from a place of its own unless one is given. */
async function ask(email: string, purpose: 'sign-in' | 'reset', address = crypto.randomUUID()) {
  const mail = { url: server.url, from: 'team@example.org' };
  const asked = { ...team, queries: team.queries, mail };
  await sendWayIn({ team: asked, address, requestId: '', now: NOW }, { email, purpose });
}

async function finish(): Promise<void> {
  for (const work of left.splice(0)) await work();
}

describe('asking for a link by mail', () => {
  it('sends one that lets its person in once', async () => {
    const person = await addPerson(team, 'editor', { email: 'by-mail@example.org' });
    await ask(person.email, 'sign-in');
    expect(server.letters, 'not before the answer').toEqual([]);
    await finish();
    expect(server.letters).toMatchObject([{ to: [person.email] }]);
    const [link = ''] = server.letters[0]?.text.match(/http:\S+/) ?? [];
    const fields = { token: tokenOf(link) };
    const session = await askSession(team, 'link', fields, { address: 'here', now: NOW });
    expect(await findMember(team, session)).toMatchObject({ id: person.id });
  });

  it('is answered alike to nobody and to whoever is awaited, who get no letter', async () => {
    const awaited = await addPerson(team, 'editor', { passphrase: null });
    for (const email of ['nobody@example.org', awaited.email]) {
      await ask(email, 'reset');
      expect(left, email).toHaveLength(1);
      await finish();
    }
    expect(server.letters).toEqual([]);
  });

  it('fills nobody’s letter box, and lets no place ask without end', async () => {
    const person = await addPerson(team, 'owner', { email: 'flooded@example.org' });
    const codes: unknown[] = [];
    const askAgain = (email: string, address?: string) =>
      ask(email, 'reset', address).catch(({ code }) => codes.push(code));
    for (let tries = 0; tries < 10; tries++) await askAgain(person.email);
    expect(codes).toEqual(Array(6).fill('sign-in-wait'));
    codes.length = 0;
    for (let tries = 0; tries < 15; tries++) await askAgain(`${tries}@example.org`, 'one place');
    expect(codes).toEqual(Array(4).fill('sign-in-wait'));
  });

  it('is refused where no mail is sent', async () => {
    const asked = { team, address: 'here', requestId: '', now: NOW };
    const refused = sendWayIn(asked, { email: 'a@example.org', purpose: 'reset' });
    await expect(refused).rejects.toMatchObject({ code: 'mail-failed' });
  });
});
