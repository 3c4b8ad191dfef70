import { fromBuffer } from 'yauzl';

export type ZipFile = { readonly name: string; readonly date: Date; readonly bytes: Buffer };

/** The files of a ZIP in its own order, read as programs that open one do. Rejects when it is not whole. */
export async function readZip(bytes: Uint8Array): Promise<ZipFile[]> {
  const zip = await openZip(Buffer.from(bytes));
  const files: ZipFile[] = [];
  return new Promise((resolve, reject) => {
    zip.on('error', reject);
    zip.on('end', () => resolve(files));
    zip.on('entry', (entry) => {
      zip.openReadStream(entry, async (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        for await (const chunk of stream) chunks.push(chunk);
        const name = entry.fileName;
        files.push({ name, date: entry.getLastModDate(), bytes: Buffer.concat(chunks) });
        zip.readEntry();
      });
    });
    zip.readEntry();
  });
}

function openZip(bytes: Buffer): Promise<import('yauzl').ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    );
  });
}
