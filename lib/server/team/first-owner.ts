import 'server-only';
import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { Refusal } from '@/lib/domain/refusal';
import { emailSchema, newPassphraseSchema, personNameSchema } from '@/lib/domain/team-fields';
import type { Queries } from '../database/open-database';
import { users } from '../database/schema';
import { writeJournal } from '../database/write-journal';
import { checkPassphrase } from './check-passphrase';
import type { Team } from './current-team';
import type { Person } from './find-person';
import { consumeLink, makeLink } from './one-time-links';
import { parseFields } from './parse-fields';
import { hashPassphrase } from './passphrase';

const firstOwnerSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  passphrase: newPassphraseSchema,
});

/** A new link for the first owner while nobody owns the site, null once somebody does. `now` in ms. */
export async function offerFirstOwner(
  queries: Queries,
  site: { publicUrl: string; now: number },
): Promise<string | null> {
  if (await hasOwner(queries)) return null;
  return makeLink(queries, { purpose: 'first-owner', userId: null }, site);
}

/** Makes the first owner of what they typed, which uses their link up. Throws Refusal. */
export async function makeFirstOwner(
  team: Team,
  token: string,
  fields: unknown,
  now: number,
): Promise<Person> {
  const { passphrase, ...person } = parseFields(firstOwnerSchema, fields);
  checkPassphrase(passphrase, team.campaign, person);
  const kept = await hashPassphrase(passphrase);
  return team.queries.transaction(async (queries) => {
    await consumeLink(queries, token, now);
    if (await hasOwner(queries)) throw new Refusal('link-used');
    const owner = { ...person, role: 'owner', passphrase: kept };
    const [made] = await queries
      .insert(users)
      .values(owner)
      // Somebody invited before all owners had gone.
      .onConflictDoUpdate({
        target: users.email,
        set: { ...owner, territories: [], sessionVersion: sql`${users.sessionVersion} + 1` },
      })
      .returning();
    if (!made) throw new Refusal('link-used');
    const said = { subjectKind: 'member', subject: made.name } as const;
    await writeJournal(queries, { actor: made, action: 'team.opened', ...said });
    return made;
  });
}

/** Somebody invited as an owner who never came owns nothing yet. */
async function hasOwner(queries: Queries): Promise<boolean> {
  const isOwner = and(eq(users.role, 'owner'), isNotNull(users.passphrase));
  return (await queries.$count(users, isOwner)) > 0;
}
