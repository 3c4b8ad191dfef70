import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import type { Guide } from '@/lib/domain/campaign';
import { type Facts, factsSchema } from '@/lib/domain/facts';
import { Refusal } from '@/lib/domain/refusal';
import { dayAt } from '../calendar/resolve-time';
import { changePiece } from '../publication/keep-draft';
import type { Stored } from '../publication/write-version';
import type { Doing } from '../team/members/member-context';

/**
 * Adds somebody to the pairs, as one more draft of the list. Throws a Refusal: area-unknown, consent-future,
 * guide-taken.
 */
export function addGuide(doing: Doing, guide: Guide): Promise<Stored> {
  checkGuide(doing, guide);
  return changeGuides(doing, (guides) => {
    refuseTwice(guides, guide);
    return [...guides, guide];
  });
}

/** Corrects somebody, as they were seen. Throws a Refusal as `addGuide` does, or guide-missing. */
export function changeGuide(doing: Doing, seen: Guide, guide: Guide): Promise<Stored> {
  checkGuide(doing, guide);
  return changeGuides(doing, (guides) => {
    const place = findSeen(guides, seen);
    const others = guides.toSpliced(place, 1);
    refuseTwice(others, guide);
    return guides.with(place, guide);
  });
}

/** Takes somebody out of the list, as they were seen. Throws a Refusal: guide-missing. */
export function removeGuide(doing: Doing, seen: Guide): Promise<Stored> {
  return changeGuides(doing, (guides) => guides.toSpliced(findSeen(guides, seen), 1));
}

function changeGuides(doing: Doing, change: (guides: Guide[]) => Guide[]): Promise<Stored> {
  // Whichever version stands there: what others did to other people meanwhile is kept.
  return changePiece(doing, 'facts', { slug: 'guides', version: null }, ({ working }) =>
    factsSchema.parse({ ...working.data, guides: change(guidesOf(working.data)) }),
  );
}

function guidesOf(facts: Facts): Guide[] {
  if (facts.topic !== 'guides') throw new Refusal('facts-missing');
  return facts.guides;
}

function checkGuide({ team, now }: Doing, { area, consent }: Guide): void {
  const { areas, calendar } = team.campaign;
  if (!areas.some(({ name }) => name === area)) throw new Refusal('area-unknown');
  if (consent && consent.on > dayAt(now, calendar.timeZone)) throw new Refusal('consent-future');
}

function refuseTwice(guides: readonly Guide[], { area, role, name }: Guide): void {
  const isThere = guides.some((one) => one.area === area && one.role === role && one.name === name);
  if (isThere) throw new Refusal('guide-taken', { name, area });
}

function findSeen(guides: readonly Guide[], seen: Guide): number {
  const place = guides.findIndex((one) => isDeepStrictEqual(one, seen));
  if (place === -1) throw new Refusal('guide-missing');
  return place;
}
