import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';

const DAY = 24 * 3_600_000;
const ZONE = 'Europe/Paris';

/**
 * Writes the default pack into a folder with a first round whose silence goes from one instant (ms) to
 * another, in whole seconds, and a second round a week later. Its first document has a file.
 */
export async function makeTimedPack(folder: string, from: number, until: number): Promise<void> {
  await cp('campaigns/masseret-2015', folder, { recursive: true });
  const file = join(folder, 'campaign.json');
  const campaign = JSON.parse(await readFile(file, 'utf8'));
  const [first, second] = campaign.calendar.rounds;
  campaign.calendar.opens = readWall(from - 30 * DAY);
  campaign.calendar.rounds = [
    { ...first, date: readWall(until).slice(0, 10) },
    { ...second, date: readWall(until + 7 * DAY).slice(0, 10) },
  ];
  campaign.calendar.silence = [
    { from: readWall(from), until: readWall(until) },
    { from: readWall(until + 6 * DAY), until: readWall(until + 7 * DAY) },
  ];
  campaign.documents[0].file = 'document.pdf';
  await writeFile(join(folder, 'document.pdf'), '%PDF-1.4\n%%EOF\n');
  await writeFile(file, JSON.stringify(campaign));
}

/** What the clocks of the pack's zone show at an instant (ms), to the second. */
function readWall(at: number): string {
  const time = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(ZONE);
  return time.toPlainDateTime().toString({ smallestUnit: 'second' });
}
