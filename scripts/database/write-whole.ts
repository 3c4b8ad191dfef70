import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DatabaseError, readErrorCode } from '@/lib/server/database/database-error';

/**
 * Writes a compressed file of its owner's alone, whole or not at all: it takes its name when all of it is on the
 * disk. Throws DatabaseError when it cannot be written.
 */
export async function writeWhole<Result>(
  file: string,
  fill: (write: (text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const draft = `${file}.${process.pid}.part`;
  try {
    const result = await fillDraft(draft, fill);
    await syncFile(draft);
    await rename(draft, file);
    return result;
  } catch (error) {
    await rm(draft, { force: true });
    const { syscall } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    throw new DatabaseError(
      `${file} cannot be written (${readErrorCode(error)}): check that its folder exists, is yours and has room.`,
    );
  }
}

async function fillDraft<Result>(
  draft: string,
  fill: (write: (text: string) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const gzip = createGzip();
  const written = pipeline(gzip, createWriteStream(draft, { mode: 0o600 }));
  const filled = fill(async (text) => {
    // A disk that is full ends the one and never brings the other.
    if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written]);
  }).then((result) => {
    gzip.end();
    return result;
  });
  const [result] = await Promise.all([filled, written]);
  return result;
}

async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync();
  await handle.close();
}
