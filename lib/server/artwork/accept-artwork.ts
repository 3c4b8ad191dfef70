import 'server-only';
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import {
  type ArtworkKind,
  MAX_ARTWORK_BYTES,
  MAX_ARTWORK_SIDE,
  MIN_ARTWORK_SIDE,
  recogniseArtwork,
} from '@/lib/domain/artwork-file';
import { Refusal } from '@/lib/domain/refusal';
import { makeTurns } from '../zip/turns';
import { checkSvg } from './check-svg';

/** The longest side, in px, at which an artwork is kept: a story's, on a screen of two px for one. */
const KEPT_SIDE = 2160;

/** ms after which a file that is still being decoded is one nobody drew. */
const PATIENCE = 20_000;

const PROGRAM = resolve('lib/server/artwork/rasterise.mjs');
const TOO_LARGE = 3;

// Eight thousand px on each side are 256 MB while they are decoded: one at a time.
const takeTurn = makeTurns();

/** An artwork as it is kept: a PNG in sRGB that holds nothing but its pixels. */
export type AcceptedArtwork = {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/**
 * Takes an artwork that somebody sent, whatever it is. Throws a Refusal: artwork-too-heavy, artwork-unknown,
 * artwork-photo for a JPEG, artwork-too-large, artwork-too-small, artwork-unreadable, or one of an SVG's own.
 */
export async function acceptArtwork(bytes: Uint8Array): Promise<AcceptedArtwork> {
  if (bytes.length > MAX_ARTWORK_BYTES) throw new Refusal('artwork-too-heavy');
  const kind = recogniseArtwork(bytes);
  if (!kind) throw new Refusal(isJpeg(bytes) ? 'artwork-photo' : 'artwork-unknown');
  if (kind === 'svg') checkSvg(bytes);
  const png = await takeTurn(() => rasterise(kind, bytes));
  const { width, height } = await sharp(png).metadata();
  if (Math.min(width, height) < MIN_ARTWORK_SIDE) {
    throw new Refusal('artwork-too-small', { width, height, minimum: MIN_ARTWORK_SIDE });
  }
  return { png, width, height };
}

function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

async function rasterise(kind: ArtworkKind, bytes: Uint8Array): Promise<Uint8Array> {
  const args = [PROGRAM, kind, String(KEPT_SIDE), String(MAX_ARTWORK_SIDE)];
  // Nothing of this process's environment, which holds its secrets.
  const child = spawn(process.execPath, args, {
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
  const [png, code] = await Promise.all([buffer(child.stdout), ending]);
  if (code === 0 && png.length > 0) return png;
  if (code === TOO_LARGE) throw new Refusal('artwork-too-large', { maximum: MAX_ARTWORK_SIDE });
  throw new Refusal('artwork-unreadable');
}
