import 'server-only';
import { arrayOverlaps, type SQL, sql } from 'drizzle-orm';
import type { Member } from '@/lib/domain/member';
import { relays } from '../database/relay-schema';

/** Which relays a member may see: a referent those who follow one of their territories, others all. */
export function isSeenBy({ role, territories }: Member): SQL | undefined {
  if (role !== 'referent') return undefined;
  // No list is never empty for the database.
  return territories.length > 0 ? arrayOverlaps(relays.territories, [...territories]) : sql`false`;
}

/** Whether a member may list, change or remove somebody who follows these territories: all of them are a referent's own. */
export function isManagedBy({ role, territories }: Member, followed: readonly string[]): boolean {
  if (role !== 'referent') return true;
  return followed.length > 0 && followed.every((code) => territories.includes(code));
}
