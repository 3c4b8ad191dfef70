import 'server-only';
import { availableParallelism } from 'node:os';
import { Refusal } from '@/lib/domain/refusal';
import type { Placement } from '@/lib/domain/values';
import type { Size } from '@/lib/render/photo-geometry';
import type { Pack } from '../pack/open-pack';
import type { PictureType } from './encode-picture';
import { paintFile } from './paint-file';
import type { PaintRequest } from './paint-template';

/** A photo's bytes, in any format sharp reads, and its upright size in px. */
export type PaintPhoto = { readonly bytes: Uint8Array; readonly size: Size };

/** One visual among many. The photo is fetched when its turn comes; null for none. */
export type PaintJob = PaintRequest & {
  readonly type: PictureType;
  readonly photo: (() => Promise<PaintPhoto>) | null;
  /** Where the photo stands; null for the window's own default. */
  readonly placement: Placement | null;
};

/** What became of a job: a file, or the sentence that says why there is none. */
export type PaintedJob<Job extends PaintJob> =
  | { readonly job: Job; readonly bytes: Uint8Array; readonly refusal: null }
  | { readonly job: Job; readonly bytes: null; readonly refusal: Refusal };

/** Jobs under way beyond one a processor: while one is laid out, the others are decoded and encoded. */
const SPARE = 2;

/**
 * Paints many visuals on all processors and yields them in the order of `jobs`, each a file's bytes or a
 * Refusal; what is not a Refusal is thrown. Jobs are taken, and photos fetched, at most `ahead` before the
 * reader: who stops reading stops the painting, and `return()` ends it when those under way are done.
 */
export async function* paintInOrder<Job extends PaintJob>(
  pack: Pack,
  jobs: Iterable<Job> | AsyncIterable<Job>,
  ahead: number = availableParallelism() + SPARE,
): AsyncGenerator<PaintedJob<Job>, void, undefined> {
  const underWay: Promise<PaintedJob<Job>>[] = [];
  try {
    for await (const job of jobs) {
      underWay.push(holdBack(paintJob(pack, job)));
      if (underWay.length < ahead) continue;
      const first = underWay.shift();
      if (first) yield await first;
    }
    for (let first = underWay.shift(); first; first = underWay.shift()) yield await first;
  } finally {
    await Promise.allSettled(underWay);
  }
}

/** A failure is told when its turn comes, and is no unhandled one until then. */
function holdBack<Value>(work: Promise<Value>): Promise<Value> {
  work.catch(() => {});
  return work;
}

async function paintJob<Job extends PaintJob>(pack: Pack, job: Job): Promise<PaintedJob<Job>> {
  try {
    const photo = job.photo ? await job.photo() : null;
    return { job, bytes: await paintFile(pack, job, photo), refusal: null };
  } catch (error) {
    if (error instanceof Refusal) return { job, bytes: null, refusal: error };
    throw error;
  }
}
