import { encode } from 'next-auth/jwt';
import { beforeEach } from 'vitest';
import type { Role } from '@/lib/domain/role';
import type { Queries } from '@/lib/server/database/open-database';
import { users } from '@/lib/server/database/schema';
import { makeAttempts, makeLetterBrakes } from '@/lib/server/team/attempts';
import type { Team } from '@/lib/server/team/current-team';
import { findPersonById, type Person } from '@/lib/server/team/find-person';
import { hashPassphrase } from '@/lib/server/team/passphrase';
import { readCampaign } from './campaigns';
import { type Kind, useDatabase as prepareDatabase } from './databases';

/** A passphrase that nobody would guess, and its hash, made once a file. */
export const PASSPHRASE = 'quatre chevaux mangent du foin';

const SECRET = 'a secret of the tests, long enough to be one';

export const ADDRESS = '192.0.2.7';

/** The time it is in tests: noon on a day of the campaign. */
export const NOW = Date.UTC(2015, 9, 1, 12);

/** A team on a database of its own, without anybody before each test; opened once a block of tests. */
export function openTestTeam(settings: Partial<Team> = {}, kind: Kind = 'embedded'): Team {
  const database = prepareDatabase(kind);
  const team = {
    publicUrl: 'http://localhost:3000',
    trustedProxies: 0,
    mail: null,
    campaign: readCampaign('masseret-2015'),
    secret: SECRET,
    attempts: makeAttempts(),
    letters: makeLetterBrakes(),
    ...settings,
    get queries(): Queries {
      return database().queries;
    },
  };
  beforeEach(async () => {
    await team.queries.delete(users);
    team.attempts = makeAttempts();
    team.letters = makeLetterBrakes();
  });
  return team;
}

let known: Promise<string> | null = null;

/** Adds a person who came in; who is only invited has `passphrase: null`. */
export async function addPerson(
  { queries }: Team,
  role: Role,
  about: Partial<Person> = {},
): Promise<Person> {
  known ??= hashPassphrase(PASSPHRASE);
  const name = about.name ?? `The ${role}`;
  const email = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@example.org`;
  const values = { name, email, role, passphrase: await known, ...about };
  const [person] = await queries.insert(users).values(values).returning();
  if (!person) throw new Error('Expected a person');
  return person;
}

/** A person as they are now. Throws when there is none. */
export async function readPerson({ queries }: Team, { id }: { id: string }): Promise<Person> {
  const person = await findPersonById(queries, id);
  if (!person) throw new Error('Expected a person');
  return person;
}

/** A session as this site would have sealed it, with other claims or another secret where they are given. */
export function sealSession(person: Person, claims: object = {}, secret = SECRET): Promise<string> {
  const token = { sub: person.id, version: person.sessionVersion, ...claims };
  return encode({ token, secret, maxAge: 3600 });
}

/** The token in a one-time link. */
export function tokenOf(link: string): string {
  return link.split('/').at(-1) ?? '';
}
