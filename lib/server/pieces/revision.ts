import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { settings } from '../database/schema';

const NAME = 'pieces.revision';

/** A number that grows with each change of what supporters are offered; 0 before the first. */
export async function readRevision(queries: Queries): Promise<number> {
  const [row] = await queries.select().from(settings).where(eq(settings.name, NAME));
  return Number(row?.value ?? 0);
}

/** Makes it grow, within the transaction that changes something: other processes then look again. */
export async function raiseRevision(queries: Queries): Promise<void> {
  await queries
    .insert(settings)
    .values({ name: NAME, value: '1' })
    .onConflictDoUpdate({
      target: settings.name,
      set: { value: sql`(${settings.value}::bigint + 1)::text` },
    });
}
