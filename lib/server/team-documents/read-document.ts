import 'server-only';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Refusal } from '@/lib/domain/refusal';
import { makeTurns } from '../zip/turns';

/** The longest width and height of a document's cover, in px. */
const COVER = { width: 480, height: 680 } as const;

/** ms after which a first page that is still being drawn is done without. */
const PATIENCE = 20_000;

/** MB of the program's own memory: the library's is apart, and ends with the process. */
const MEMORY = 256;

const PROGRAM = resolve('lib/server/team-documents/draw-cover.mjs');
const LOCKED = 3;
const OK = Buffer.from('ok\n');

// Twenty-five million bytes stand in memory several times while they are read: one at a time.
const takeTurn = makeTurns();

/**
 * Opens a PDF that somebody sent, and draws its first page as a WebP; null when that page cannot be drawn. Throws a
 * Refusal: document-unknown for what is no PDF, document-locked for one that wants a password, document-unreadable.
 */
export async function drawCover(bytes: Uint8Array): Promise<Uint8Array | null> {
  if (!isPdf(bytes)) throw new Refusal('document-unknown');
  const { code, said } = await takeTurn(() => run(bytes));
  if (code === LOCKED) throw new Refusal('document-locked');
  if (!said.subarray(0, OK.length).equals(OK)) throw new Refusal('document-unreadable');
  const cover = said.subarray(OK.length);
  return code === 0 && cover.length > 0 ? cover : null;
}

function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
}

async function run(bytes: Uint8Array): Promise<{ code: number | null; said: Buffer }> {
  const options = [`--max-old-space-size=${MEMORY}`, PROGRAM];
  const size = [String(COVER.width), String(COVER.height)];
  // Nothing of this process's environment, which holds its secrets.
  const child = spawn(process.execPath, [...options, ...size], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  const ending = new Promise<number | null>((settle, fail) => {
    child.once('error', fail);
    child.once('close', settle);
  });
  // A program that ends before it has read everything closes the pipe; its exit code says why.
  child.stdin.on('error', () => {});
  child.stdin.end(bytes);
  const [said, code] = await Promise.all([buffer(child.stdout), ending]);
  return { code, said };
}
