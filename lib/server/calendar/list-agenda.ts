import 'server-only';
import type { AgendaEntry } from '@/lib/domain/agenda-entry';
import type { Calendar } from '@/lib/domain/calendar';
import { formatDay, formatMoment, splitDay } from '@/lib/domain/dates';
import { campaignAt, listBadges, type Site } from '../site';
import { translator } from '../translate';
import { listEntries } from './list-entries';
import { nextDate, resolveTime, startOfDay } from './resolve-time';

type Event = Calendar['events'][number];
type Round = Calendar['rounds'][number];

/** Every event and round in order of time; `now` in ms. */
export function listAgenda(site: Site, now: number): AgendaEntry[] {
  const campaign = campaignAt(site, now);
  const { calendar } = campaign;
  const order = listEntries(campaign).map(({ id }) => id);
  const entries = [
    ...calendar.events.map((event) => describeEvent(site, event, now)),
    ...calendar.rounds.map((round) => describeRound(site, round, now)),
  ];
  return entries.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

function describeEvent(site: Site, event: Event, now: number): AgendaEntry {
  const { language, calendar } = site.pack.campaign;
  const at = resolveTime(event.start, calendar.timeZone, 'compatible');
  // An event whose end nobody knows is over with its day.
  const endDay = startOfDay(nextDate(event.start.slice(0, 10)), calendar.timeZone);
  const end = event.end ? resolveTime(event.end, calendar.timeZone, 'compatible') : endDay;
  return {
    id: event.id,
    day: splitDay(event.start.slice(0, 10), language),
    when: formatMoment(at, { timeZone: calendar.timeZone, language }),
    title: event.title,
    place: describePlace(site, event),
    note: event.note,
    isPast: end <= now,
    badge: findBadge(site, event.badge, now),
  };
}

function describeRound(site: Site, { id, label, date, badge }: Round, now: number): AgendaEntry {
  const { language, calendar } = site.pack.campaign;
  return {
    id,
    day: splitDay(date, language),
    when: formatDay(date, language),
    title: label,
    place: null,
    note: null,
    isPast: startOfDay(nextDate(date), calendar.timeZone) <= now,
    badge: findBadge(site, badge, now),
  };
}

function describePlace({ pack }: Site, { venue, town, territory }: Event): string {
  const t = translator(pack.campaign.language);
  const around = pack.campaign.territories.find(({ code }) => code === territory);
  return around
    ? t('agenda.place', { venue, town, territory: around.name })
    : t('agenda.placeAlone', { venue, town });
}

function findBadge(site: Site, slug: string | null, now: number): AgendaEntry['badge'] {
  const found = listBadges(site, now).find(({ template }) => template.slug === slug);
  return found ? { slug: found.template.slug, title: found.template.title } : null;
}
