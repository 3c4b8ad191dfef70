import 'server-only';
import type { Queries } from './open-database';
import { journal } from './schema';

/** Something that was done. `actor` is null where the site did it itself. */
export type JournalEntry = {
  readonly actor: { readonly id: string; readonly name: string } | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subject: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** Adds a line to the journal; given a transaction, the line stands or falls with what it tells. */
export async function writeJournal(queries: Queries, entry: JournalEntry): Promise<void> {
  const { actor, details = {}, ...said } = entry;
  await queries
    .insert(journal)
    .values({ ...said, details, actorId: actor?.id ?? null, actorName: actor?.name ?? 'Picbadge' });
}
