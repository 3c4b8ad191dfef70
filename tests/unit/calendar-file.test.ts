import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Campaign } from '@/lib/domain/campaign';
import { findCalendarFile } from '@/lib/server/calendar/find-calendar-file';
import { readCampaign } from '@/tests/support/campaigns';

const [french, english] = [readCampaign('masseret-2015'), readCampaign('give-a-pint')];

/** The events of a file, as another library reads them. */
function readEvents(campaign: Campaign, file: string) {
  const calendar = new ICAL.Component(ICAL.parse(findCalendarFile(campaign, file) ?? ''));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    return {
      uid: value('uid'),
      summary: value('summary'),
      location: value('location'),
      note: value('description'),
      start: value('dtstart'),
      end: value('dtend'),
      duration: value('duration'),
      stamp: value('dtstamp'),
    };
  });
}

const launch = {
  uid: 'lancement.masseret-2015@picbadge',
  summary: 'Lancement de la campagne – Notre région avec Jean-Pierre Masseret',
  location: 'Salle de l’Arsenal, Toul (Meurthe-et-Moselle)',
  note: 'Des bus partiront des grandes villes : renseignez-vous auprès de votre fédération. Un kit de campagne sera distribué aux militantes et aux militants.',
  start: '2015-09-26T11:45:00Z',
  end: null,
  duration: null,
  stamp: '2015-09-26T11:45:00Z',
};

describe('a calendar file', () => {
  it('holds one event, without an end that nobody knows', () => {
    expect(readEvents(french, 'lancement.ics')).toEqual([launch]);
  });

  it('holds every event and round, the rounds as whole days', () => {
    const round = { location: null, note: null, end: null, duration: null };
    expect(readEvents(french, 'agenda.ics')).toEqual([
      launch,
      {
        ...round,
        uid: 'premier-tour.masseret-2015@picbadge',
        summary: 'Premier tour – Notre région avec Jean-Pierre Masseret',
        start: '2015-12-06',
        stamp: '2015-12-05T23:00:00Z',
      },
      {
        ...round,
        uid: 'second-tour.masseret-2015@picbadge',
        summary: 'Second tour – Notre région avec Jean-Pierre Masseret',
        start: '2015-12-13',
        stamp: '2015-12-12T23:00:00Z',
      },
    ]);
  });

  it('holds what else is good to know, to the letter', () => {
    const [event] = french.calendar.events;
    if (!event) throw new Error('Expected an event');
    const note = `Entrée libre ; venez à 19 h, « à pied »\nPlan : \\gare, puis ${'rue '.repeat(40)}à l’É.`;
    const calendar = { ...french.calendar, events: [{ ...event, note }] };
    expect(readEvents({ ...french, calendar }, 'lancement.ics')).toEqual([{ ...launch, note }]);
  });

  it('holds the end that is known', () => {
    expect(readEvents(english, 'open-evening.ics')).toMatchObject([
      { start: '2027-03-20T18:30:00Z', end: '2027-03-20T20:30:00Z' },
    ]);
  });

  it('keeps to the letter of RFC 5545: CRLF, lines of 75 bytes, whole characters', () => {
    const [event] = french.calendar.events;
    if (!event) throw new Error('Expected an event');
    const title = `Fête, été ; « à » \\ ${'é🌸'.repeat(60)}`;
    const calendar = { ...french.calendar, events: [{ ...event, title }] };
    const file = findCalendarFile({ ...french, calendar }, 'agenda.ics') ?? '';
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n\ufffd]/);
    for (const line of file.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(line).toString()).toBe(line);
    }
    const [first] = readEvents({ ...french, calendar }, 'lancement.ics');
    expect(first?.summary).toBe(`${title} – ${french.name}`);
  });

  it('is the same each time it is written', () => {
    expect(findCalendarFile(french, 'agenda.ics')).toBe(findCalendarFile(french, 'agenda.ics'));
  });

  it.each(['agenda', 'lancement', 'troisieme-tour.ics', '.ics', '../agenda.ics', 'agenda.ics.ics'])(
    'is not called %s',
    (file) => {
      expect(findCalendarFile(french, file)).toBeNull();
    },
  );
});
