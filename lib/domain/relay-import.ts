import type { FormState } from './form-state';

/** What came of a list of relays: which of its lines were not taken, and why. */
export type ImportState = FormState & {
  readonly lines?: readonly { readonly line: string; readonly sentence: string }[];
};

/** The server action that takes a list. */
export type ImportAction = (state: ImportState, form: FormData) => Promise<ImportState>;

/** The most bytes of a list of people or places: less than a server action takes, whose refusal has no words. */
export const MAX_TEAM_LIST = 900_000;
