import 'server-only';
import type { Database } from '../database/open-database';
import { buildPack, type Pack, prepareFonts } from '../pack/open-pack';
import { PackError } from '../pack/pack-error';
import { readPack } from '../pack/read-pack';
import { arrangePieces, type OnDropped, type Piece, readPieces } from './arrange-pieces';
import { loadPieces } from './load-pieces';
import { listPackPieces } from './pack-pieces';

/**
 * Opens the pack in `folder`, brings it into the database, and gives it with the team's edits in their places.
 * The database opens meanwhile. Throws PackError before anything of a bad pack is kept.
 */
export async function openKeptPack(
  folder: string,
  database: Promise<Database>,
  onDropped: OnDropped,
): Promise<Pack> {
  const files = await readPack(folder);
  const fonts = prepareFonts(files);
  const pack = await buildPack(files, fonts);
  const listed = listPackPieces(files);
  const held = await loadPieces((await database).queries, listed);
  const pieces = readPieces(held, listed, onDropped);
  const edits = pieces.filter(({ edit }) => edit);
  if (edits.length === 0) return pack;
  const build = (kept: ReadonlySet<Piece>) =>
    buildPack(
      arrangePieces(files, pieces, (piece) => kept.has(piece)),
      fonts,
    );
  return buildWithEdits(edits, build, onDropped);
}

type Build = (kept: ReadonlySet<Piece>) => Promise<Pack>;

/** Builds with all edits, or with those that today's pack can build: templates first, which posts need. */
async function buildWithEdits(
  edits: readonly Piece[],
  build: Build,
  onDropped: OnDropped,
): Promise<Pack> {
  const whole = await tryBuild(build, new Set(edits));
  if (!(whole instanceof PackError)) return whole;
  const kept = new Set<Piece>();
  for (const edit of [...edits].sort((a, b) => b.kind.localeCompare(a.kind, 'en'))) {
    const tried = await tryBuild(build, new Set([...kept, edit]));
    if (tried instanceof PackError) onDropped(edit, tried.message);
    else kept.add(edit);
  }
  return build(kept);
}

async function tryBuild(build: Build, kept: ReadonlySet<Piece>): Promise<Pack | PackError> {
  return build(kept).catch((error: unknown) => {
    if (error instanceof PackError) return error;
    throw error;
  });
}
