import 'server-only';

/** Whether the campaign may be shown at this instant, and for how many seconds an answer may be kept. */
export type Opening = { readonly isOpen: boolean; readonly maxAge: number };

const YEAR = 31_536_000;

/** The one place that decides it for link previews, their pictures and the pages that name them. */
export function readOpening(): Opening {
  return { isOpen: true, maxAge: YEAR };
}
