import 'server-only';
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { eventSchema } from '@/lib/domain/calendar';
import { documentSchema } from '@/lib/domain/campaign';
import { factsSchema } from '@/lib/domain/facts';
import { postSchema } from '@/lib/domain/post';
import { templateFileSchema } from '@/lib/domain/template';
import type { PackFiles } from '../pack/read-pack';
import { listFacts } from './list-facts';

/** What a row's data must be, by its kind. */
export const pieceSchemas = {
  template: templateFileSchema,
  post: postSchema,
  event: eventSchema,
  document: documentSchema,
  facts: factsSchema,
} as const;

export type PieceKind = keyof typeof pieceSchemas;

/** A kind by its name; null for a name of none. */
export function toPieceKind(name: string): PieceKind | null {
  return Object.hasOwn(pieceSchemas, name) ? (name as PieceKind) : null;
}

/** A piece in the words of a pack's file. */
export type PieceData = z.infer<(typeof pieceSchemas)[PieceKind]>;

/** A template, a post, an event or a document as a pack says it. */
export type PackPiece = {
  readonly kind: PieceKind;
  readonly slug: string;
  /** Its place among those of its kind, from 0. */
  readonly position: number;
  readonly data: PieceData;
  /** SHA-256 of its words, in hexadecimal. */
  readonly hash: string;
};

/** All pieces of a pack, each kind in the pack's order. */
export function listPackPieces({ templates, posts, campaign }: PackFiles): PackPiece[] {
  return [
    ...templates.map((data, index) => describePiece('template', data.slug, index, data)),
    ...posts.map((data, index) => describePiece('post', data.id, index, data)),
    ...campaign.calendar.events.map((data, index) => describePiece('event', data.id, index, data)),
    ...listFacts(campaign).map((data, index) => describePiece('facts', data.topic, index, data)),
    ...campaign.documents.map((data, index) => describePiece('document', data.id, index, data)),
  ];
}

function describePiece(kind: PieceKind, slug: string, position: number, data: PieceData) {
  const hash = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return { kind, slug, position, data, hash };
}
