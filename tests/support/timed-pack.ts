import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ZONE = 'Europe/Paris';

/** Silence of each phase, in ms from now: from when, until when. */
const PHASES = {
  before: [40 * DAY, 42 * DAY],
  campaign: [10 * DAY, 12 * DAY],
  silence: [-HOUR, 40 * HOUR],
  between: [-5 * DAY, -3 * DAY],
  after: [-22 * DAY, -20 * DAY],
} as const;

export type PackPhase = keyof typeof PHASES;

/** The phases a campaign goes through, in their order. */
export const packPhases = Object.keys(PHASES) as PackPhase[];

/** Writes a pack into a folder with dates that put it in a phase now, and for hours. */
export async function makePhasePack(folder: string, phase: PackPhase, campaign?: string) {
  const now = Math.floor(Date.now() / 1000) * 1000;
  const [from, until] = PHASES[phase];
  await makeTimedPack(folder, now + from, now + until, campaign);
}

/**
 * Writes a pack, the default one unless another is named, into a folder with a first round whose silence
 * goes from one instant (ms) to another, in whole seconds, a second round a week later, and its events
 * before. Its first document has a file.
 */
export async function makeTimedPack(
  folder: string,
  from: number,
  until: number,
  name = 'masseret-2015',
): Promise<void> {
  await cp(join('campaigns', name), folder, { recursive: true });
  const file = join(folder, 'campaign.json');
  const campaign = JSON.parse(await readFile(file, 'utf8'));
  const { calendar, documents } = campaign;
  const [first, second] = calendar.rounds;
  calendar.timeZone = ZONE;
  calendar.opens = readWall(from - 30 * DAY);
  calendar.rounds = [
    { ...first, date: readWall(until).slice(0, 10) },
    { ...second, date: readWall(until + 7 * DAY).slice(0, 10) },
  ];
  calendar.silence = [
    { from: readWall(from), until: readWall(until) },
    { from: readWall(until + 6 * DAY), until: readWall(until + 7 * DAY) },
  ];
  const day = readWall(from - 8 * DAY).slice(0, 10);
  const move = (time: string | null) => time && day + time.slice(10);
  calendar.events = calendar.events.map((event: Dates) => ({
    ...event,
    start: move(event.start),
    end: move(event.end),
  }));
  documents[0].file = 'document.pdf';
  await writeFile(join(folder, 'document.pdf'), '%PDF-1.4\n%%EOF\n');
  await writeFile(file, JSON.stringify(campaign));
}

type Dates = { start: string; end: string | null };

/** What the clocks of the pack's zone show at an instant (ms), to the second. */
function readWall(at: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
  return time.toPlainDateTime().toString({ smallestUnit: 'second' });
}
