import 'server-only';
import type { Publication } from '@/lib/domain/template';
import type { Database, Queries } from '../database/open-database';
import { makeOnce } from '../make-once';
import { findUpload } from '../media/uploads';
import { type Bench, makeBench } from '../pack/build-template';
import { buildPack, type Pack, prepareFonts, rebuildPack } from '../pack/open-pack';
import { PackError } from '../pack/pack-error';
import { type PackFiles, readPack } from '../pack/read-pack';
import { sweepBench } from '../pack/sweep-bench';
import {
  arrangePieces,
  listDecisions,
  type OnDropped,
  type Piece,
  readPieces,
} from './arrange-pieces';
import { type HeldPiece, loadPieces, readHeld } from './load-pieces';
import { listPackPieces, type PackPiece, type PieceKind } from './pack-pieces';
import { readRevision } from './revision';

/** A pack with the team's edits in their places, and how it is brought up to date. */
export type KeptPack = {
  readonly pack: Pack;
  readonly files: PackFiles;
  /** What the team decided of the publication of pieces, by their names (see `namePiece`). */
  readonly decisions: ReadonlyMap<string, Publication>;
  /** The state of the team's work that it was built from. */
  readonly revision: number;
  readonly kind: Database['kind'];
  readonly queries: Queries;
  /** The same, from what the database holds now; builds only what has changed. */
  readonly rebuild: () => Promise<KeptPack>;
};

/**
 * Opens the pack in `folder`, brings it into the database, and gives it with the team's edits in their places.
 * The database opens meanwhile. Throws PackError before anything of a bad pack is kept.
 */
export async function openKeptPack(
  folder: string,
  database: Promise<Pick<Database, 'kind' | 'queries'>>,
  onDropped: OnDropped,
): Promise<KeptPack> {
  const files = await readPack(folder);
  const bench = makeBench(async (hash) => findUpload((await database).queries, hash));
  const bare = await buildPack(files, prepareFonts(files), bench);
  const listed = listPackPieces(files);
  const { kind, queries } = await database;
  const about = { bare, files, listed, bench, kind, queries, onDropped };
  // What comes between the two is built twice rather than missed.
  const revision = await readRevision(queries);
  const held = await loadPieces(queries, listed);
  return makeKept(about, await buildHeld(about, held), revision);
}

type Held = Pick<KeptPack, 'pack' | 'decisions'>;

type About = {
  readonly bare: Pack;
  readonly files: PackFiles;
  readonly listed: readonly PackPiece[];
  readonly bench: Bench;
  readonly kind: Database['kind'];
  readonly queries: Queries;
  readonly onDropped: OnDropped;
};

function makeKept(about: About, { pack, decisions }: Held, revision: number): KeptPack {
  const { files, kind, queries, bench } = about;
  const rebuild = async () => {
    const newer = await readRevision(queries);
    const next = await buildHeld(about, await readHeld(queries));
    sweepBench(bench, [...about.bare.templates, ...pack.templates, ...next.pack.templates]);
    return makeKept(about, next, newer);
  };
  return { pack, files, decisions, revision, kind, queries, rebuild };
}

async function buildHeld(about: About, held: readonly HeldPiece[]): Promise<Held> {
  const { bare, files, listed, bench, queries, onDropped } = about;
  const pieces = readPieces(held, listed, onDropped);
  const build = (kept: ReadonlySet<Piece>) => {
    const arranged = arrangePieces(files, pieces, (piece) => kept.has(piece));
    return rebuildPack(bare, arranged, bench);
  };
  const edits = pieces.filter(({ edit }) => edit);
  const pack = await buildWithEdits(edits, build, onDropped);
  keepCovers(pack, queries);
  return { pack, decisions: listDecisions(pieces) };
}

/** The pictures of documents' first pages are read when they are asked for. */
function keepCovers({ campaign, media }: Pack, queries: Queries): void {
  for (const { sent } of campaign.documents) {
    if (!sent?.cover || media.has(sent.cover)) continue;
    const hash = sent.cover;
    const read = makeOnce(async () => new Uint8Array((await findUpload(queries, hash)) ?? []));
    media.set(hash, { type: 'image/webp', read });
  }
}

type Build = (kept: ReadonlySet<Piece>) => Promise<Pack>;

/** What is built before what: posts need templates, facts and events, events need badges. */
const ORDER: readonly PieceKind[] = ['template', 'facts', 'event', 'document', 'post'];

/** Builds with all edits, or with those that today's pack can build, what others need first. */
async function buildWithEdits(
  edits: readonly Piece[],
  build: Build,
  onDropped: OnDropped,
): Promise<Pack> {
  const whole = await tryBuild(build, new Set(edits));
  if (!(whole instanceof PackError)) return whole;
  const kept = new Set<Piece>();
  const inOrder = [...edits].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  for (const edit of inOrder) {
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
