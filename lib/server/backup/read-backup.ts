import 'server-only';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { DatabaseError, readErrorCode } from '../database/database-error';
import { LEVEL } from '../database/migrations';
import {
  endSchema,
  FORMAT,
  type Header,
  headerSchema,
  sectionSchema,
  TABLES,
} from './backup-format';

/** A row as PostgreSQL wrote it. */
export type BackupRow = { readonly table: string; readonly row: string };

/**
 * Reads a backup row by row. Throws DatabaseError where it is none, is of another level, or is not whole; the last
 * is known at its end alone.
 */
export async function* readBackup(file: string): AsyncGenerator<BackupRow> {
  const hash = createHash('sha256');
  const lines = readLines(file);
  const next = async () => {
    const { value } = await lines.next();
    return typeof value === 'string' ? value : null;
  };
  const nextHashed = async () => {
    const line = await next();
    hash.update(`${line}\n`);
    return line;
  };
  checkHeader(file, parseLine(await nextHashed().catch(mustBeThere(file)), headerSchema));
  const broken = describeBroken(file);
  try {
    for (const table of TABLES) {
      const section = parseLine(await nextHashed(), sectionSchema);
      if (section?.table !== table) throw broken;
      for (let left = section.rows; left > 0; left--) {
        const row = await nextHashed();
        if (row === null) throw broken;
        yield { table, row };
      }
    }
    const end = parseLine(await next(), endSchema);
    if (end?.sha256 !== hash.digest('hex') || (await next()) !== null) throw broken;
  } catch (error) {
    throw isOfTheFile(error) ? broken : error;
  } finally {
    await lines.return(undefined);
  }
}

/** The lines of a compressed file. Only a line feed ends one: a text may hold other signs that end lines elsewhere. */
async function* readLines(file: string): AsyncGenerator<string> {
  const text = pipeline(createReadStream(file), createGunzip(), () => {});
  let parts: Buffer[] = [];
  for await (const chunk of text as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      yield Buffer.concat([...parts, chunk.subarray(start, end)]).toString();
      parts = [];
      start = end + 1;
    }
    parts.push(chunk.subarray(start));
  }
  const rest = Buffer.concat(parts);
  if (rest.length > 0) yield rest.toString();
}

function parseLine<Schema extends z.ZodType>(
  line: string | null,
  schema: Schema,
): z.infer<Schema> | null {
  try {
    return schema.safeParse(JSON.parse(line ?? 'null')).data ?? null;
  } catch {
    return null;
  }
}

/** A file that is not compressed, or not by gzip, is as foreign as one that says something else. */
function mustBeThere(file: string) {
  return (error: unknown) => {
    if (isOfTheFile(error)) return null;
    throw new DatabaseError(`${file} cannot be read (${readErrorCode(error)}): check the path.`);
  };
}

function checkHeader(file: string, header: Header | null): void {
  if (!header) throw new DatabaseError(`${file} is not a backup that Picbadge wrote.`);
  if (header.format === FORMAT && header.level === LEVEL) return;
  throw new DatabaseError(
    `${file} was written by Picbadge ${header.version}, whose tables are others (${header.level}): ` +
      'restore it with that version, then update.',
  );
}

function describeBroken(file: string): DatabaseError {
  return new DatabaseError(
    `${file} is damaged or was cut short: take another backup. Nothing was changed.`,
  );
}

/** Errors of zlib have codes of their own. */
function isOfTheFile(error: unknown): boolean {
  return readErrorCode(error).startsWith('Z_');
}
