import 'server-only';
import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Refusal, type RefusalCode } from '@/lib/domain/refusal';
import type { Upload } from '../team/upload-route';

type Limit = { readonly bytes: number; readonly code: RefusalCode };

/**
 * Lays what is sent down in a file without a name, for `use`, and lets go of it. The name is taken away before a
 * byte is written, so that even a process that is killed leaves nothing. Throws a Refusal with the limit's code when
 * there is more.
 */
export async function spool<Result>(
  { body, length }: Upload,
  limit: Limit,
  use: (file: FileHandle) => Promise<Result>,
): Promise<Result> {
  if (length !== null && !(length <= limit.bytes)) throw new Refusal(limit.code);
  const name = join(tmpdir(), `picbadge-${randomUUID()}`);
  const file = await open(name, 'wx+', 0o600);
  // Where a file that is open keeps its name, it goes at the end.
  const isGone = await rm(name).then(
    () => true,
    () => false,
  );
  try {
    await fill(file, body, limit);
    return await use(file);
  } finally {
    await file.close();
    if (!isGone) await rm(name, { force: true });
  }
}

async function fill(file: FileHandle, body: Upload['body'], limit: Limit): Promise<void> {
  let count = 0;
  // Leaving the loop by an error cancels the stream.
  for await (const part of (body ?? []) as AsyncIterable<Uint8Array>) {
    count += part.length;
    if (count > limit.bytes) throw new Refusal(limit.code);
    await file.appendFile(part);
  }
}
