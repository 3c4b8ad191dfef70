import type { Calendar } from './calendar';
import type { Campaign } from './campaign';
import type { Timeline } from './phase';

/** What a page's clock is given by the server: data alone. */
export type ClockData = Pick<Calendar, 'timeZone' | 'timeName'> & {
  readonly timeline: Timeline;
  /** Whether silence is that of an election, and is then called so. */
  readonly regime: Campaign['legal']['regime'];
  /** When the server wrote the page (ms): until the browser reads its own clock, that is now. */
  readonly servedAt: number;
};
