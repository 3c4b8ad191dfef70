import 'server-only';
import type { CalendarEvent } from '@/lib/domain/calendar';
import type { CampaignDocument } from '@/lib/domain/campaign';
import type { Facts } from '@/lib/domain/facts';
import type { Post } from '@/lib/domain/post';
import { type Publication, publicationSchema, type TemplateFile } from '@/lib/domain/template';
import { describeIssue } from '../pack/pack-error';
import type { PackFiles } from '../pack/read-pack';
import { applyFacts } from './list-facts';
import type { HeldPiece } from './load-pieces';
import { type PackPiece, type PieceData, type PieceKind, pieceSchemas } from './pack-pieces';
import { namePiece } from './plan-pieces';

/** A piece of the site: what the team says, where it says something, and what the pack says. */
export type Piece = {
  readonly kind: PieceKind;
  readonly slug: string;
  readonly edit: PieceData | null;
  readonly original: PieceData | null;
  /** Takes the place of what its words say of it; null where they hold. */
  readonly publication: Publication | null;
};

/** Told of an edit that cannot be served, and why. */
export type OnDropped = (piece: Pick<Piece, 'kind' | 'slug'>, problem: string) => void;

/** Checks rows by their schema. An edit that fails is dropped, and the pack's own words hold. */
export function readPieces(
  held: readonly HeldPiece[],
  pack: readonly PackPiece[],
  onDropped: OnDropped,
): Piece[] {
  const originals = new Map(pack.map((piece) => [namePiece(piece), piece.data]));
  return held.flatMap(({ kind, slug, data, isEdited, ...row }) => {
    if (!isPieceKind(kind)) return [];
    const original = originals.get(namePiece({ kind, slug })) ?? null;
    const publication = readPublication(row.publication);
    if (!isEdited) return [{ kind, slug, original, publication, edit: null }];
    const parsed = pieceSchemas[kind].safeParse(data);
    if (!parsed.success)
      onDropped({ kind, slug }, parsed.error.issues.map(describeIssue).join('; '));
    return [{ kind, slug, original, publication, edit: parsed.success ? parsed.data : null }];
  });
}

/** A decision that cannot be read is one for nothing: better withdrawn than offered against somebody's will. */
function readPublication(row: unknown): Publication | null {
  if (row === null) return null;
  const parsed = publicationSchema.safeParse(row);
  return parsed.success ? parsed.data : { state: 'draft', from: null, until: null };
}

function isPieceKind(kind: string): kind is PieceKind {
  return Object.hasOwn(pieceSchemas, kind);
}

/** The pack's files with the team's edits in their places, those that `holds` lets through. */
export function arrangePieces(
  files: PackFiles,
  pieces: readonly Piece[],
  holds: (piece: Piece) => boolean,
): PackFiles {
  const list = (kind: PieceKind) =>
    pieces
      .filter((piece) => piece.kind === kind)
      .map((piece) => [(holds(piece) && piece.edit) || piece.original, piece.publication] as const);
  const plain = <Data>(kind: PieceKind) =>
    list(kind).flatMap(([data]) => (data as Data | null) ?? []);
  const facts = pieces
    .filter(({ kind }) => kind === 'facts')
    .map((piece) => (holds(piece) && isTold(piece) && piece.edit) || piece.original);
  const campaign = applyFacts(files.campaign, facts as readonly (Facts | null)[]);
  const { values } = campaign.hashtags;
  return {
    ...files,
    campaign: {
      ...campaign,
      calendar: { ...campaign.calendar, events: plain<CalendarEvent>('event') },
      documents: plain<CampaignDocument>('document'),
    },
    templates: list('template').flatMap(([data, publication]) =>
      data ? { ...(data as TemplateFile), ...publication } : [],
    ),
    // A hashtag that the campaign gave up leaves its posts too.
    posts: plain<Post>('post').map((post) => ({
      ...post,
      hashtags: post.hashtags.filter((tag) => values.includes(tag)),
    })),
  };
}

/** Facts are told as soon as they are published, whatever the hour. */
function isTold({ publication }: Piece): boolean {
  return publication === null || publication.state === 'published';
}

/** What the team decided of the publication of pieces, by their names (see `namePiece`). */
export function listDecisions(pieces: readonly Piece[]): ReadonlyMap<string, Publication> {
  return new Map(
    pieces.flatMap((piece) =>
      piece.publication ? [[namePiece(piece), piece.publication] as const] : [],
    ),
  );
}
