import 'server-only';
import { createHash } from 'node:crypto';
import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Queries } from '../database/open-database';
import { media } from '../database/schema';
import type { Medium } from './media-store';

/** Keeps bytes that the team gave; returns their SHA-256 in hexadecimal. What is there already stays. */
export async function keepUpload(
  queries: Queries,
  type: string,
  bytes: Uint8Array,
): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  await queries.insert(media).values({ hash, type, bytes }).onConflictDoNothing();
  return hash;
}

/** Bytes that the team gave, by their hash; null when there are none. */
export async function findUpload(queries: Queries, hash: string): Promise<Uint8Array | null> {
  const [row] = await queries
    .select({ bytes: media.bytes })
    .from(media)
    .where(eq(media.hash, hash));
  return row?.bytes ?? null;
}

/** Bytes that the team gave, by their hash, when they are of one of some types; null otherwise. */
export async function findTypedUpload(
  queries: Queries,
  hash: string,
  types: readonly string[],
): Promise<Medium | null> {
  const isIt = and(eq(media.hash, hash), inArray(media.type, [...types]));
  const [row] = await queries.select().from(media).where(isIt);
  return row ? { type: row.type, bytes: new Uint8Array(row.bytes) } : null;
}

/** A PNG says its width in these four bytes, high ones first. */
const WIDTH_AT = 17;

/** Widths in px of the artworks that are there, by their hashes; their pixels are not read. */
export async function readWidths(
  queries: Queries,
  hashes: readonly string[],
): Promise<Record<string, number>> {
  if (hashes.length === 0) return {};
  const head = sql<string>`encode(substring(${media.bytes} from ${WIDTH_AT} for 4), 'hex')`;
  const rows = await queries
    .select({ hash: media.hash, head })
    .from(media)
    .where(inArray(media.hash, [...hashes]));
  return Object.fromEntries(rows.map((row) => [row.hash, Number.parseInt(row.head, 16)]));
}
