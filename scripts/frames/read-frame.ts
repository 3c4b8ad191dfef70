import { basename } from 'node:path';
import { findPhotoWindows, type WindowSearch } from '@/lib/render/find-photo-windows';
import { readAlpha } from '@/lib/server/artwork/read-alpha';
import type { KnownFrame } from './read-manifest';
import { measureOverlap, RIGHT, toFractions } from './score';

/** What was found in a frame, as a line to print, and whether it is right; null where nobody knows. */
export type FrameReport = { readonly line: string; readonly isRight: boolean | null };

/** Looks for a frame's window. `known` is what its manifest says of it. */
export async function readFrame(file: string, known?: KnownFrame): Promise<FrameReport> {
  const start = performance.now();
  const plane = await readAlpha(file).catch(() => null);
  const search = plane && findPhotoWindows(plane);
  const ms = Math.round(performance.now() - start);
  const found = search && 'windows' in search ? toFractions(search.windows[0], plane) : null;
  const overlap = found && known?.window ? measureOverlap(found, known.window) : null;
  const isRight = known?.window ? (overlap ?? 0) >= RIGHT : null;
  const said = [
    basename(file),
    search ? describe(search) : 'not a picture',
    found?.map((share) => share.toFixed(3)).join(',') ?? '-',
    known?.window ? `${(overlap ?? 0).toFixed(3)} ${isRight ? 'right' : 'WRONG'}` : 'not scored',
    `${ms} ms`,
  ];
  return { line: said.join('\t'), isRight };
}

function describe(search: WindowSearch): string {
  if ('refusal' in search) return `refused: ${search.refusal}`;
  const [{ kind, shape }, ...others] = search.windows;
  return `${kind} ${shape}${others.length > 0 ? ` (and ${others.length} more)` : ''}`;
}
