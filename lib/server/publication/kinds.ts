import 'server-only';
import type { z } from 'zod';
import { eventSchema, WHOLE_CALENDAR } from '@/lib/domain/calendar';
import { documentSchema } from '@/lib/domain/campaign';
import { factsSchema } from '@/lib/domain/facts';
import { postDraftSchema } from '@/lib/domain/post';
import type { RefusalCode } from '@/lib/domain/refusal';
import { type Publication, publicationSchema, templateDraftSchema } from '@/lib/domain/template';
import type { PieceKind } from '../pieces/pack-pieces';

/** What the data of each kind must be while the team is at work on them: publishing asks for more. */
const draftSchemas = {
  template: templateDraftSchema,
  post: postDraftSchema,
  event: eventSchema,
  document: documentSchema,
  facts: factsSchema,
} as const;

/** A piece of a kind in the words of a pack's file, some of which may still have to be said. */
export type PieceDraft<Kind extends PieceKind> = z.infer<(typeof draftSchemas)[Kind]>;

/** Reads what was stored of a piece; null when it cannot be read any more. */
export function readDraftData<Kind extends PieceKind>(
  kind: Kind,
  data: unknown,
): PieceDraft<Kind> | null {
  const parsed = draftSchemas[kind].safeParse(data);
  return parsed.success ? (parsed.data as PieceDraft<Kind>) : null;
}

/** What a piece is called. */
export function nameDraft(data: PieceDraft<PieceKind>): string {
  return data.title;
}

const missing: Readonly<Record<PieceKind, RefusalCode>> = {
  template: 'template-missing',
  post: 'post-missing',
  event: 'event-missing',
  document: 'document-missing',
  facts: 'facts-missing',
};

/** Why nothing can be done to a piece that is not there. */
export function missingCode(kind: PieceKind): RefusalCode {
  return missing[kind];
}

/** Slugs that nothing gets: they are addresses of the team's own pages. */
export const reserved: Readonly<Record<PieceKind, readonly string[]>> = {
  template: ['new', 'artworks', 'drawings', 'imports'],
  post: ['new', 'kit'],
  event: ['new', WHOLE_CALENDAR],
  document: ['new', 'files'],
  facts: ['lists'],
};

const UNPUBLISHED = { state: 'draft', from: null, until: null } as const;
const OFFERED = { state: 'published', from: null, until: null } as const;

/** How a piece is offered while the team decided nothing: as its own words say, or as the pack has it. */
export function ownPublication(live: PieceDraft<PieceKind> | null): Publication {
  if (live === null) return UNPUBLISHED;
  return 'state' in live ? { state: live.state, from: live.from, until: live.until } : OFFERED;
}

/** What the team decided of a publication, as a row has it; null when nothing that can be read. */
export function readDecision(row: unknown): Publication | null {
  const parsed = publicationSchema.safeParse(row);
  return parsed.success ? parsed.data : null;
}
