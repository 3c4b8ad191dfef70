import 'server-only';
import type { Member } from '@/lib/domain/member';
import type { Translate } from '@/lib/domain/messages';
import type { Site } from '../site';
import type { Team } from '../team/current-team';
import type { SeriesRecord } from './series-record';

/** What each step of a series is shown with; `now` in ms. */
export type StepParts = {
  readonly site: Site;
  readonly team: Team;
  readonly member: Member;
  readonly series: SeriesRecord;
  readonly now: number;
  readonly t: Translate;
};
