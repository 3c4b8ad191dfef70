import { deflateRawSync } from 'node:zlib';

/** A file of a ZIP that is written by hand: its directory says what one likes. */
export type RawEntry = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isDeflated?: boolean;
  readonly isEncrypted?: boolean;
  /** The size that the directory says it unpacks to. */
  readonly said?: number;
};

/** Writes a ZIP that no writer would make: two of one name, names that climb, sizes that lie. */
export function writeRawZip(entries: readonly RawEntry[]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name);
    const body = entry.isDeflated ? deflateRawSync(entry.bytes) : Buffer.from(entry.bytes);
    const facts = writeFacts(entry, name, body);
    const local = Buffer.concat([number(0x04034b50, 4), facts, name, body]);
    directory.push(
      Buffer.concat([
        number(0x02014b50, 4),
        number(20, 2),
        facts,
        number(0, 10),
        number(at, 4),
        name,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const count = number(entries.length & 0xffff, 2);
  const end = [number(0x06054b50, 4), number(0, 4), count, count, number(listed.length, 4)];
  return Buffer.concat([...parts, listed, ...end, number(at, 4), number(0, 2)]);
}

/** What both a file's head and the directory say of it. */
function writeFacts(entry: RawEntry, name: Buffer, body: Buffer): Buffer {
  const flags = 0x800 | (entry.isEncrypted ? 1 : 0);
  return Buffer.concat([
    number(20, 2),
    number(flags, 2),
    number(entry.isDeflated ? 8 : 0, 2),
    number(0, 4),
    // Its checksum, which readers may leave alone.
    number(0, 4),
    number(body.length, 4),
    number(entry.said ?? entry.bytes.length, 4),
    number(name.length, 2),
    number(0, 2),
  ]);
}

/** A number as so many bytes, the low ones first. */
function number(value: number, size: number): Buffer {
  const bytes = Buffer.alloc(size);
  if (value > 0) bytes.writeUIntLE(value, 0, Math.min(size, 6));
  return bytes;
}
