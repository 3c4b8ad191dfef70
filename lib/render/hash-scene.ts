import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils';
import type { Scene } from './scene';

/** The scene's SHA-256 in hexadecimal: the key under which its picture may be kept. */
export function hashScene(scene: Scene): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(sortKeys(scene)))));
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
