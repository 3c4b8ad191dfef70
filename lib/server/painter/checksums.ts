import 'server-only';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';

/** The largest prime under 65,536: Adler's two sums are taken modulo it. */
const PRIME = 65_521;

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

const store = promisify(deflate);

/** The Adler-32 of some bytes: what zlib, packing them without compressing, writes at the end. */
export async function adler32(bytes: Uint8Array): Promise<number> {
  const packed = await store(bytes, { level: 0 });
  return packed.readUInt32BE(packed.length - 4);
}

/** The Adler-32 of two pieces in a row, from that of each and the second one's length in bytes. */
export function joinAdler32(first: number, second: number, secondLength: number): number {
  const [low, high] = [first % 65_536, Math.floor(first / 65_536)];
  const [nextLow, nextHigh] = [second % 65_536, Math.floor(second / 65_536)];
  // Each byte of the second piece saw a sum that began at 1; here it begins at `low`.
  const started = (low - 1 + PRIME) % PRIME;
  const joinedLow = (started + nextLow) % PRIME;
  const joinedHigh = (high + nextHigh + started * (secondLength % PRIME)) % PRIME;
  return joinedHigh * 65_536 + joinedLow;
}

/** The CRC-32 of some bytes, with which each chunk of a PNG ends. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let at = 0; at < bytes.length; at++) {
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  }
  return ~crc >>> 0;
}
