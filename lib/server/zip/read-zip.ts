import 'server-only';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** What a ZIP may hold at most. */
export type ZipLimits = {
  readonly entries: number;
  /** Bytes of one entry, unpacked. */
  readonly entry: number;
};

/** Thrown for a ZIP that cannot be read, or holds more than it may. */
export class ZipError extends Error {}

/**
 * The files of a ZIP, by name, unpacked in memory. What its directory says of sizes is looked at first, and what is
 * unpacked is held to it. Throws ZipError.
 */
export async function readZip(bytes: Uint8Array, limits: ZipLimits): Promise<Map<string, Buffer>> {
  const zip = await openZip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (zip.entryCount > limits.entries) throw new ZipError('too many entries');
  const files = new Map<string, Buffer>();
  for await (const entry of listEntries(zip)) {
    const { fileName, uncompressedSize } = entry;
    if (files.has(fileName)) throw new ZipError('the same name twice');
    if (uncompressedSize > limits.entry) throw new ZipError('an entry too large');
    files.set(fileName, await unpack(zip, entry));
  }
  return files;
}

function openZip(bytes: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) =>
      error ? reject(new ZipError(error.message)) : resolve(zip),
    );
  });
}

async function* listEntries(zip: ZipFile): AsyncGenerator<Entry, void> {
  for (let left = zip.entryCount; left > 0; left--) {
    yield await new Promise<Entry>((resolve, reject) => {
      const fail = (error: Error) => reject(new ZipError(error.message));
      zip.once('error', fail);
      zip.once('entry', (entry: Entry) => {
        zip.removeListener('error', fail);
        resolve(entry);
      });
      zip.readEntry();
    });
  }
}

function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(new ZipError(error.message));
    zip.openReadStream(entry, (error, stream) => {
      if (error) return fail(error);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.once('error', fail);
      stream.once('end', () => resolve(Buffer.concat(parts)));
    });
  });
}
