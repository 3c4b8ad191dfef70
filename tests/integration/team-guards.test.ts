import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type FormState, IDLE } from '@/lib/domain/form-state';
import { mayDo, type Permission } from '@/lib/domain/permission';
import { type Role, roles } from '@/lib/domain/role';
import { journal } from '@/lib/server/database/schema';
import { sessionCookie } from '@/lib/server/team/session-cookie';
import { type Guarded, listGuarded } from '../support/guarded';
import { request } from '../support/next-headers';
import { addPerson, readPerson, sealSession } from '../support/team';
import { openTeamSite } from '../support/team-templates';

vi.mock('next/headers', () => import('../support/next-headers'));
vi.mock('next/cache', () => ({ revalidatePath: () => {} }));

const { team } = openTeamSite();
const shared = globalThis as { [key: symbol]: unknown };
shared[Symbol.for('picbadge.team')] = Promise.resolve(team);

const COOKIE = sessionCookie(team.publicUrl).name;
const NOT_ALLOWED = /Votre rôle ne le permet pas/;
const FOREIGN = /ne vient pas de ce site/;
const guarded = await listGuarded();
const closed = guarded.filter(({ guard }) => guard !== 'public');

/** What came of a call, as whoever made it sees it. */
type Seen = { said: string; place: string | null; status: number | null };

beforeEach(() => {
  request.cookies.clear();
  request.headers = new Headers({ origin: team.publicUrl });
});

async function enterAs(role: Role) {
  const territories = role === 'referent' ? ['57'] : [];
  const person = await addPerson(team, role, { territories });
  request.cookies.set(COOKIE, await sealSession(person));
  return person;
}

async function call({ kind, name, run }: Guarded, form = new FormData()): Promise<Seen> {
  const method = name.split(' ').at(-1) ?? 'GET';
  const props = { params: Promise.resolve({}), searchParams: Promise.resolve({}) };
  const args = {
    action: [IDLE, form],
    page: [props],
    route: [new Request(`${team.publicUrl}/team`, { method })],
  }[kind];
  try {
    const result = await run(...(args as never[]));
    if (result instanceof Response) {
      return { said: await result.text(), place: null, status: result.status };
    }
    const { sentence = '' } = (kind === 'action' ? result : {}) as Partial<FormState>;
    return { said: sentence, place: null, status: null };
  } catch (error) {
    const [, , place] = String((error as { digest?: string }).digest).split(';');
    if (place === undefined) throw error;
    return { said: '', place, status: null };
  }
}

describe('every action, page and route of the team', () => {
  it('is made by a guard', () => {
    expect(guarded.filter(({ guard }) => guard === null).map(({ name }) => name)).toEqual([]);
    expect(closed.length).toBeGreaterThan(8);
  });

  it('is closed to whoever is not signed in, but for the doors themselves', async () => {
    expect(guarded.filter(({ guard }) => guard === 'public').map(({ name }) => name)).toEqual([
      'app/team/link/[token]/actions.ts open',
      'app/team/link/[token]/page.tsx default',
      'app/team/sign-in/actions.ts signIn',
      'app/team/sign-in/actions.ts askLink',
      'app/team/sign-in/page.tsx default',
    ]);
    for (const one of closed) {
      const { place, status } = await call(one);
      expect(place ?? status, one.name).toBe(one.kind === 'route' ? 401 : '/team/sign-in');
    }
  });

  it('is closed to a session that was forged or has ended', async () => {
    const person = await addPerson(team, 'owner');
    const sessions = [
      await sealSession(person, {}, 'another secret, which is as long as ours is'),
      await sealSession(person, { version: 0 }),
    ];
    for (const session of sessions) {
      request.cookies.set(COOKIE, session);
      for (const one of closed) {
        const { place, status } = await call(one);
        expect(place ?? status, one.name).toBe(one.kind === 'route' ? 401 : '/team/sign-in');
      }
    }
  });

  it.each(roles)('opens to %s what this role may do, and nothing else', async (role) => {
    const person = await enterAs(role);
    for (const one of closed) {
      // An action may have ended the session.
      request.cookies.set(COOKIE, await sealSession(await readPerson(team, person)));
      const { said, place, status } = await call(one);
      const isRefused = NOT_ALLOWED.test(said) || place === '/team?refused' || status === 403;
      const rights = { role, territories: ['57'] };
      expect(isRefused, `${one.name} for ${role}`).toBe(!mayDo(rights, one.guard as Permission));
    }
  });

  it('takes a write from a page of this very site alone, whoever is signed in', async () => {
    await enterAs('owner');
    const writes = guarded.filter(
      ({ kind, name }) => kind === 'action' || (kind === 'route' && !/ (GET|HEAD)$/.test(name)),
    );
    const count = await team.queries.$count(journal);
    for (const origin of [null, 'null', 'https://evil.example', 'http://localhost:3001']) {
      request.headers = new Headers(origin === null ? {} : { origin });
      for (const one of writes) expect((await call(one)).said, one.name).toMatch(FOREIGN);
    }
    expect(await team.queries.$count(journal)).toBe(count);
  });
});

describe('what a form sends', () => {
  it('changes nothing that its action does not ask for', async () => {
    const person = await enterAs('contributor');
    const form = new FormData();
    for (const [name, value] of Object.entries({
      name: 'New name',
      role: 'owner',
      id: person.id,
    })) {
      form.set(name, value);
    }
    const changeName = guarded.find(({ name }) => name.endsWith('changeName'));
    if (!changeName) throw new Error('Expected the action that changes a name');
    await call(changeName, form);
    expect(await readPerson(team, person)).toMatchObject({ name: 'New name', role: 'contributor' });
  });
});
