import type { RefusalCode, RefusalDetails } from '../refusal';

/** A row as the list has it: its line in the file, the first one is 1, and its cells. */
export type ListRow = { readonly line: number; readonly cells: readonly string[] };

/** What a row asks for: texts by slot, a place by its code, a photo by its key. */
export type RowValues = {
  readonly texts: Readonly<Record<string, string>>;
  readonly territory: string | null;
  readonly photo: string | null;
};

/** Why a row cannot be painted: its line, the column as the header names it, and the refusal. */
export type RowProblem = {
  readonly line: number;
  /** Null when it is about the row as a whole. */
  readonly column: string | null;
  readonly code: RefusalCode;
  readonly details: RefusalDetails;
};
