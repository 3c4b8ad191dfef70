import { createWriteStream, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Refusal } from '@/lib/domain/refusal';

/** How a shell reads that Ctrl+C ended a command. */
const INTERRUPTED = 130;

/** Writes a ZIP while it is made; it takes its name when it is whole. Throws a Refusal when it cannot be written. */
export async function writeZip(file: string, zip: globalThis.ReadableStream): Promise<void> {
  const draft = `${file}.${process.pid}.part`;
  const stop = () => {
    rmSync(draft, { force: true });
    process.exit(INTERRUPTED);
  };
  process.once('SIGINT', stop);
  try {
    await pipeline(Readable.fromWeb(zip as ReadableStream), createWriteStream(draft));
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    const { syscall } = error as NodeJS.ErrnoException;
    if (!syscall) throw error;
    throw new Refusal('file-not-written', { file });
  } finally {
    process.removeListener('SIGINT', stop);
  }
}
