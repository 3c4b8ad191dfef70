import 'server-only';
import { closeSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseError, readErrorCode } from './database-error';

/** The byte that is locked. It stands behind the number, which Windows would lock as well. */
const LOCKED_BYTE = 1024;

/**
 * Takes the embedded database's folder for this process alone, and gives a function that lets it go. The lock is
 * the system's own: it ends with the process, however that ends. Throws DatabaseError when another one has it.
 */
export async function holdFolder(folder: string): Promise<() => void> {
  const { default: extensions } = await import('fs-native-extensions');
  // A plain number: an object that nobody looks at any more would be collected, and the lock with it.
  const file = openLock(folder);
  try {
    if (!extensions.tryLock(file, LOCKED_BYTE, 1)) throw describeHolder(folder);
    ftruncateSync(file);
    writeSync(file, `${process.pid}\n`);
  } catch (error) {
    closeSync(file);
    throw error;
  }
  return () => closeSync(file);
}

function openLock(folder: string): number {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return openSync(join(folder, 'lock'), 'a', 0o600);
  } catch (error) {
    throw new DatabaseError(
      `The database cannot be kept in ${folder} (${readErrorCode(error)}): ` +
        'let this user write there, or name another folder in DATA_DIR.',
    );
  }
}

function describeHolder(folder: string): DatabaseError {
  const pid = Number(readFileSync(join(folder, 'lock'), 'utf8').trim());
  const holder = pid > 0 ? `process ${pid}` : 'another process';
  return new DatabaseError(
    `The database in ${folder} is in use by ${holder}: stop that site or command, then try again.`,
  );
}
