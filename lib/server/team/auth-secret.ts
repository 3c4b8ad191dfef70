import 'server-only';
import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { settings } from '../database/schema';

const NAME = 'auth-secret';

/** What sessions are sealed with, drawn when it is first needed: of two at once, one is kept for both. */
export async function keepAuthSecret(queries: Queries): Promise<string> {
  const drawn = randomBytes(32).toString('base64url');
  await queries.insert(settings).values({ name: NAME, value: drawn }).onConflictDoNothing();
  const [kept] = await queries.select().from(settings).where(eq(settings.name, NAME));
  return kept?.value ?? drawn;
}
