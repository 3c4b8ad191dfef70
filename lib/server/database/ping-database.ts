import 'server-only';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Database } from './open-database';

/** Whether the database answers within `patience` ms. */
export async function pingDatabase({ queries }: Database, patience: number): Promise<boolean> {
  const answers = queries.execute(sql`SELECT 1`).then(
    () => true,
    () => false,
  );
  return Promise.race([answers, wait(patience, false, { ref: false })]);
}
