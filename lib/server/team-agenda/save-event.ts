import 'server-only';
import type { EventFields } from '@/lib/domain/event-fields';
import { slugify } from '@/lib/domain/slugify';
import { changePiece, createPiece } from '../publication/keep-draft';
import type { Stored } from '../publication/write-version';
import { type Doing, requireTerritories } from '../team/members/member-context';

/**
 * Keeps an event as one more version, which changes nothing for supporters. Throws a Refusal: draft-outdated,
 * not-own-place, form-incomplete for a territory that the campaign does not have.
 */
export async function saveEvent(doing: Doing, fields: EventFields): Promise<Stored> {
  const { slug, version, ...event } = fields;
  requireTerritories(doing.team, event.territory === null ? [] : [event.territory]);
  if (slug !== null) {
    return changePiece(doing, 'event', { slug, version }, () => ({ id: slug, ...event }));
  }
  const wanted = slugify(event.title, 'date');
  const { rounds } = doing.team.campaign.calendar;
  // The address of a round is its own.
  const isTaken = rounds.some(({ id }) => id === wanted);
  return createPiece(doing, 'event', isTaken ? `${wanted}-2` : wanted, (id) => ({ id, ...event }));
}
