import 'server-only';
import { crc32 } from './checksums';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** A zlib stream begins so: deflate, a window of 32 kB, no preset dictionary. */
const ZLIB_HEADER = Buffer.from([0x78, 0x01]);

/** An empty last block, after which a stream has only its checksum. */
const LAST_BLOCK = [0x03, 0x00];

const [BITS_A_SAMPLE, TRUE_COLOUR] = [8, 2];

/** One chunk of a PNG: its length, name, data and checksum. */
export function writeChunk(name: string, data: Uint8Array): Buffer {
  const chunk = Buffer.allocUnsafe(data.length + 12);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(data, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, data.length + 8)), data.length + 8);
  return chunk;
}

/** What comes before the pixels of a picture without alpha, 8 bits a sample. */
export function writeStart(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([BITS_A_SAMPLE, TRUE_COLOUR], 8);
  return Buffer.concat([SIGNATURE, writeChunk('IHDR', header), writeChunk('IDAT', ZLIB_HEADER)]);
}

/** What comes after them, with the Adler-32 of all rows and their filter bytes. */
export function writeEnd(adler: number): Buffer {
  const data = Buffer.from([...LAST_BLOCK, 0, 0, 0, 0]);
  data.writeUInt32BE(adler, 2);
  return Buffer.concat([writeChunk('IDAT', data), writeChunk('IEND', Buffer.of())]);
}
