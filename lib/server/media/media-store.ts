import 'server-only';
import { createHash } from 'node:crypto';

export type Medium = { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** Media of a pack, each found by the SHA-256 of its bytes and therefore never changing. */
export type MediaStore = Map<string, Medium>;

/** Keeps a medium and returns its SHA-256 in hexadecimal. */
export function keepMedium(store: MediaStore, type: string, bytes: Uint8Array): string {
  const hash = createHash('sha256').update(bytes).digest('hex');
  store.set(hash, { type, bytes: new Uint8Array(bytes) });
  return hash;
}
