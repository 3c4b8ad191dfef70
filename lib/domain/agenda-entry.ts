import type { DayParts } from './dates';

/** A date of the campaign in words, ready to be shown. */
export type AgendaEntry = {
  readonly id: string;
  readonly day: DayParts;
  /** The whole date, for those who do not see the calendar leaf. */
  readonly when: string;
  readonly title: string;
  readonly place: string | null;
  readonly note: string | null;
  readonly isPast: boolean;
  /** The badge that says one will be there. */
  readonly badge: { readonly slug: string; readonly title: string } | null;
};
