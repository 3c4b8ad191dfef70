import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { formatMoment } from '@/lib/domain/dates';
import { type Standing, standingAt, waitForEnd } from '@/lib/domain/offer';
import type { Timeline } from '@/lib/domain/phase';
import type { Publication } from '@/lib/domain/template';
import { resolveOffer } from '../calendar/resolve-offer';
import { translator } from '../translate';

type Clockwork = { readonly campaign: Campaign; readonly timeline: Timeline };

/** How a piece stands at an instant (ms), by its name and in words with its times. */
export function describeStanding(
  { campaign, timeline }: Clockwork,
  publication: Publication,
  now: number,
): { standing: Standing; words: string } {
  const { language, calendar } = campaign;
  const offer = resolveOffer(publication, calendar.timeZone);
  const standing = standingAt(offer, now, timeline);
  const say = (at: number | null) =>
    at === null ? '' : formatMoment(waitForEnd(at, timeline), { ...calendar, language });
  const hasEnd = offer.until !== null && (standing === 'offered' || standing === 'waiting');
  const words = translator(language)(
    `team.pieces.standing.${hasEnd ? (`${standing}Until` as const) : standing}`,
    { from: say(offer.from), until: say(offer.until) },
  );
  return { standing, words };
}
