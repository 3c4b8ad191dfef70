import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { Refusal } from '@/lib/domain/refusal';
import { MAX_PHOTOS } from '@/lib/domain/series/limits';
import { type Placement, placementSchema } from '@/lib/domain/values';
import type { Queries } from '../database/open-database';
import { seriesPhotos } from '../database/series-schema';
import type { PlacedPhoto } from './compose-row';
import type { ScaledPhoto } from './scale-photo';

/** A photo as lists show it: its key, its size, and where somebody placed it. */
export type PhotoFacts = PlacedPhoto & { readonly key: string };

/** The photos of a series in the order of their names; their bytes are not read. */
export async function listPhotos(queries: Queries, seriesId: string): Promise<PhotoFacts[]> {
  const { key, width, height, placement } = seriesPhotos;
  const rows = await queries
    .select({ key, width, height, placement })
    .from(seriesPhotos)
    .where(eq(seriesPhotos.seriesId, seriesId))
    .orderBy(asc(key));
  return rows.map((row) => ({ ...row, placement: readPlacement(row.placement) }));
}

/** How many photos a series has. */
export function countPhotos(queries: Queries, seriesId: string): Promise<number> {
  return queries.$count(seriesPhotos, eq(seriesPhotos.seriesId, seriesId));
}

/** Keeps a photo under its key, in the place of one that had it. Throws a Refusal when there are too many. */
export async function keepPhoto(
  queries: Queries,
  seriesId: string,
  key: string,
  { bytes, size }: ScaledPhoto,
): Promise<void> {
  const isNew = (await queries.$count(seriesPhotos, isPhoto(seriesId, key))) === 0;
  if (isNew && (await countPhotos(queries, seriesId)) >= MAX_PHOTOS) {
    throw new Refusal('series-photos-many', { most: MAX_PHOTOS });
  }
  const values = { ...size, bytes, placement: null };
  await queries
    .insert(seriesPhotos)
    .values({ seriesId, key, ...values })
    .onConflictDoUpdate({ target: [seriesPhotos.seriesId, seriesPhotos.key], set: values });
}

/** A photo's bytes and size. Throws a Refusal when there is none of that key. */
export async function loadPhoto(
  queries: Queries,
  seriesId: string,
  key: string,
): Promise<ScaledPhoto> {
  const [row] = await queries.select().from(seriesPhotos).where(isPhoto(seriesId, key));
  if (!row) throw new Refusal('series-photo-missing', { photo: key });
  const { bytes, width, height } = row;
  return { bytes, size: { width, height } };
}

/** Keeps where a photo stands; null for where it would by itself. */
export async function placePhoto(
  queries: Queries,
  seriesId: string,
  key: string,
  placement: Placement | null,
): Promise<void> {
  const kept = placement === null ? sql`NULL` : placement;
  await queries.update(seriesPhotos).set({ placement: kept }).where(isPhoto(seriesId, key));
}

function isPhoto(seriesId: string, key: string) {
  return and(eq(seriesPhotos.seriesId, seriesId), eq(seriesPhotos.key, key));
}

function readPlacement(kept: unknown): Placement | null {
  return placementSchema.nullable().catch(null).parse(kept);
}
