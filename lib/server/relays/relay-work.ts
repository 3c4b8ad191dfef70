import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { sharingAt, type Timeline } from '@/lib/domain/phase';
import type { TeamSettings } from '../config';
import type { Queries } from '../database/open-database';
import { LONGEST_SEND } from '../mail/smtp-session';

/** Something published, as a mail shows it. */
export type NewsItem = {
  readonly title: string;
  readonly text: string;
  readonly link: string;
  /** What the link leads to, in words. */
  readonly action: string;
  /** A small JPEG, and what it shows. */
  readonly picture: { readonly bytes: Uint8Array; readonly alt: string } | null;
};

/** Which piece, of which kind. */
export type NewsName = { readonly kind: string; readonly slug: string };

/** As much of the site as relaying depends on, as it is now. */
export type RelaySite = {
  readonly campaign: Pick<
    Campaign,
    'name' | 'slogan' | 'language' | 'palette' | 'territories' | 'everywhere' | 'mark'
  >;
  readonly timeline: Timeline;
  readonly publicUrl: string;
  /** The territories a piece is for, none for all of them; null when it is not offered at this instant (ms). */
  readonly findPlaces: (news: NewsName, now: number) => readonly string[] | null;
  /** The same piece for somebody who follows these territories; null when it is not offered. */
  readonly describe: (
    news: NewsName,
    territories: readonly string[],
    now: number,
  ) => Promise<NewsItem | null>;
};

/** What relaying works with. */
export type RelayWork = {
  readonly queries: Queries;
  readonly mail: NonNullable<TeamSettings['mail']>;
  readonly readSite: () => Promise<RelaySite>;
  /** The time it is, in ms: work lasts. */
  readonly clock: () => number;
  /** Whether no further mail shall be begun. */
  readonly isStopping: () => boolean;
};

/** Whether a mail may leave at an instant (ms): no silence now, nor before a slow server will have taken it (art. L.49). */
export function mayLeave(timeline: Timeline, now: number): boolean {
  return [now, now + LONGEST_SEND].every((at) => sharingAt(timeline, at) === 'open');
}
