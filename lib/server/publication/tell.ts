import 'server-only';
import type { JournalAction } from '@/lib/domain/journal-action';
import type { Queries } from '../database/open-database';
import { writeJournal } from '../database/write-journal';
import type { PieceKind } from '../pieces/pack-pieces';
import type { Doing } from '../team/members/member-context';

/** What can be done to any piece; templates have words of their own for it in the journal. */
export type PieceDeed =
  Extract<JournalAction, `piece.${string}`> extends `piece.${infer Deed}` ? Deed : never;

/** Writes to the journal what was done to a piece. */
export function tellOfPiece(
  queries: Queries,
  { member }: Pick<Doing, 'member'>,
  kind: PieceKind,
  deed: PieceDeed,
  subject: string,
  details: Readonly<Record<string, unknown>>,
): Promise<void> {
  const action: JournalAction = kind === 'template' ? `template.${deed}` : `piece.${deed}`;
  return writeJournal(queries, { actor: member, action, subjectKind: kind, subject, details });
}
