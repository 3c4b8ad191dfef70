import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Queries } from '../database/open-database';
import { writeJournal } from '../database/write-journal';
import type { Doing } from '../team/members/member-context';
import { checkFields, insertRelay } from './change-relay';
import type { RelayLine } from './read-relay-list';

/** What came of a list. */
export type Imported = {
  readonly added: number;
  /** Lines about people who were listed already. */
  readonly known: number;
  readonly bad: readonly { readonly line: number; readonly refusal: Refusal }[];
};

/** Lists everybody that can be, all at once, and says which lines could not. */
export async function importRelays(doing: Doing, lines: readonly RelayLine[]): Promise<Imported> {
  return doing.team.queries.transaction(async (queries) => {
    const bad: { line: number; refusal: Refusal }[] = [];
    let [added, known] = [0, 0];
    for (const one of lines) {
      const refusal = 'refusal' in one ? one.refusal : await tryLine(queries, doing, one.fields);
      if (!refusal) added++;
      else if (refusal.code === 'relay-taken') known++;
      else bad.push({ line: one.line, refusal });
    }
    if (added > 0) {
      await writeJournal(queries, {
        actor: doing.member,
        action: 'relay.imported',
        subjectKind: 'relay',
        subject: '',
        details: { count: added },
      });
    }
    return { added, known, bad };
  });
}

async function tryLine(
  queries: Queries,
  doing: Doing,
  fields: Extract<RelayLine, { fields: unknown }>['fields'],
): Promise<Refusal | null> {
  try {
    checkFields(doing, fields);
    await insertRelay(queries, doing, fields);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
