import type { Campaign } from './campaign';

type Language = Campaign['language'];

/** A zone's clocks and the language they are read in. */
export type Clocks = { readonly timeZone: string; readonly language: Language };

type Parts = Readonly<Record<'weekday' | 'day' | 'month' | 'year' | 'hour' | 'minute', string>>;

/** How a language writes days and hours; what must not be torn apart is joined by U+00A0. */
const writings: Readonly<
  Record<Language, { day: (parts: Parts) => string; time: (parts: Parts) => string; at: string }>
> = {
  fr: {
    day: ({ weekday, day, month }) => `${weekday} ${day === '1' ? '1er' : day}\u00a0${month}`,
    time: ({ hour, minute }) => {
      const hours = `${Number(hour)}\u00a0h`;
      return minute === '00' ? hours : `${hours}\u00a0${minute}`;
    },
    at: ' à ',
  },
  en: {
    day: ({ weekday, day, month }) => `${weekday} ${day}\u00a0${month}`,
    time: ({ hour, minute }) => `${hour}:${minute}`,
    at: ' at ',
  },
};

/** « dimanche 6 décembre 2015 », from a date such as 2015-12-06, which no zone can shift. */
export function formatDay(date: string, language: Language): string {
  const parts = readParts(Date.parse(`${date}T00:00:00Z`), { timeZone: 'UTC', language });
  return `${writings[language].day(parts)} ${parts.year}`;
}

/** A date as on a calendar's leaf. */
export type DayParts = {
  readonly weekday: string;
  readonly day: string;
  readonly month: string;
  readonly year: string;
};

/** « dimanche », « 6 », « décembre », « 2015 », from a date such as 2015-12-06. */
export function splitDay(date: string, language: Language): DayParts {
  const { weekday, day, month, year } = readParts(Date.parse(`${date}T00:00:00Z`), {
    timeZone: 'UTC',
    language,
  });
  return { weekday, day: language === 'fr' && day === '1' ? '1er' : day, month, year };
}

/** « 13 h 45 », from a wall-clock time such as 2015-09-26T13:45, which no zone can shift. */
export function formatTime(local: string, language: Language): string {
  return writings[language].time(readParts(Date.parse(`${local}Z`), { timeZone: 'UTC', language }));
}

/** « samedi 26 septembre 2015, 13 h 45 », from an instant (ms). */
export function formatMoment(at: number, clocks: Clocks): string {
  const parts = readParts(at, clocks);
  const { day, time } = writings[clocks.language];
  return `${day(parts)} ${parts.year}, ${time(parts)}`;
}

/** « dimanche 6 décembre à 20 h », from an instant (ms): for what is so near that the year is known. */
export function formatNearMoment(at: number, clocks: Clocks): string {
  const parts = readParts(at, clocks);
  const { day, time, at: preposition } = writings[clocks.language];
  return `${day(parts)}${preposition}${time(parts)}`;
}

function readParts(at: number, { timeZone, language }: Clocks): Parts {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, value]),
  ) as Parts;
}
