import 'server-only';
import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseError, readErrorCode } from './database-error';

/** The byte that is locked. It stands behind the number, which Windows would lock as well. */
const LOCKED_BYTE = 1024;

/**
 * Takes the embedded database's folder for this process alone, and gives a function that lets it go. The lock is
 * the system's own: it ends with the process, however that ends. Throws DatabaseError when another one has it.
 */
export async function holdFolder(folder: string): Promise<() => Promise<void>> {
  const file = await openLock(folder);
  try {
    if (!(await tryLock(file.fd))) throw await describeHolder(folder, file);
    await file.truncate();
    await file.write(`${process.pid}\n`, 0);
  } catch (error) {
    await file.close();
    throw error;
  }
  return () => file.close();
}

async function openLock(folder: string): Promise<FileHandle> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return await open(join(folder, 'lock'), 'a+', 0o600);
  } catch (error) {
    throw new DatabaseError(
      `The database cannot be kept in ${folder} (${readErrorCode(error)}): ` +
        'let this user write there, or name another folder in DATA_DIR.',
    );
  }
}

async function tryLock(fd: number): Promise<boolean> {
  const { default: extensions } = await import('fs-native-extensions');
  return extensions.tryLock(fd, LOCKED_BYTE, 1);
}

async function describeHolder(folder: string, file: FileHandle): Promise<DatabaseError> {
  const pid = Number((await file.readFile('utf8')).trim());
  const holder = pid > 0 ? `process ${pid}` : 'another process';
  return new DatabaseError(
    `The database in ${folder} is in use by ${holder}: stop that site or command, then try again.`,
  );
}
