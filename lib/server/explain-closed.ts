import 'server-only';
import { formatNearMoment } from '@/lib/domain/dates';
import { phaseAt, sharingAt } from '@/lib/domain/phase';
import { Refusal } from '@/lib/domain/refusal';
import type { Pack } from './pack/open-pack';
import type { Site } from './site';

/** As much of a site as its silence depends on. */
type Closable = Pick<Site, 'timeline'> & { readonly pack: Pick<Pack, 'campaign'> };

/** Why nothing may be taken away at an instant (ms), null while sharing is open. */
export function explainClosed({ pack, timeline }: Closable, now: number): Refusal | null {
  const sharing = sharingAt(timeline, now);
  if (sharing === 'open') return null;
  if (sharing === 'clock') return new Refusal('sharing-clock');
  const { language, calendar, legal } = pack.campaign;
  const { until } = phaseAt(timeline, now);
  const change = until === null ? '' : formatNearMoment(until, { ...calendar, language });
  return new Refusal('sharing-silence', {
    change,
    timeName: calendar.timeName,
    regime: legal.regime,
  });
}
