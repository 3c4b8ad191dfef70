import 'server-only';
import type { Offer } from '@/lib/domain/offer';
import type { Publication } from '@/lib/domain/template';
import { resolveTime } from './resolve-time';

/** When a template is offered, as instants, from times on the clocks of a zone. */
export function resolveOffer({ state, from, until }: Publication, timeZone: string): Offer {
  const resolve = (time: string | null) =>
    time === null ? null : resolveTime(time, timeZone, 'compatible');
  return { state, from: resolve(from), until: resolve(until) };
}
