import 'server-only';
import { createHash } from 'node:crypto';
import type { Pixels } from '@/lib/render/pixels';
import { makeOnce } from '../make-once';

type Bytes = Uint8Array<ArrayBuffer>;
export type Medium = { readonly type: string; readonly bytes: Bytes };

/** Media of a pack. A hash stands for the bytes, or for all that they are made of: they never change. */
export type MediaStore = Map<string, KeptMedium>;
type KeptMedium = {
  readonly type: string;
  readonly read: () => Promise<Bytes>;
  /** An artwork's own pixels, for the server's painter. */
  readonly rasterise?: () => Promise<Pixels>;
};

/** Keeps a medium and returns its SHA-256 in hexadecimal. */
export function keepMedium(store: MediaStore, type: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const kept = Promise.resolve(new Uint8Array(bytes));
  store.set(hash, { type, read: () => kept });
  return hash;
}

/** Something to be made of a source in a way that `recipe` says in full. */
export type Making = {
  readonly source: Uint8Array;
  readonly recipe: object;
  readonly make: () => Promise<Uint8Array>;
  readonly rasterise?: KeptMedium['rasterise'];
};

/** Keeps a medium that is made when it is first asked for; returns the hash of its source and recipe. */
export function keepUnmade(store: MediaStore, type: string, making: Making): string {
  const { source, recipe, make, rasterise } = making;
  const hash = createHash('sha256').update(JSON.stringify(recipe)).update(source).digest('hex');
  const read = makeOnce(async () => new Uint8Array(await make()));
  store.set(hash, { type, read, ...(rasterise ? { rasterise } : {}) });
  return hash;
}

/** A medium by its hash; null when there is none. */
export async function readMedium(store: MediaStore, hash: string): Promise<Medium | null> {
  const kept = store.get(hash);
  return kept ? { type: kept.type, bytes: await kept.read() } : null;
}
