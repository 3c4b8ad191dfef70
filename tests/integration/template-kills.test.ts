import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { asc, eq } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '@/lib/server/database/open-database';
import { journal, media, pieces } from '@/lib/server/database/schema';
import { readRevision } from '@/lib/server/pieces/revision';
import { makeDataFolder } from '../support/data-folder.mjs';
import { drawFrame } from '../support/drawn-artwork';
import { serve } from '../support/serve';
import { addPerson, sealSession } from '../support/team';
import { submitForm, upload } from '../support/team-requests';

/** A round of a site is 8 s; `npm run torture` asks for a hundred. */
const ROUNDS = Number(process.env.KILL_ROUNDS || 1);
const SECRET = 'a secret of these tests, long enough to be one';

/** What stands in the database is what its journal tells, and nothing of it is half there. */
async function expectWhole({ queries }: Database, rounds: number): Promise<void> {
  const lines = await queries.select().from(journal).orderBy(asc(journal.id));
  const taken = lines.filter(({ action }) => action === 'artwork.taken');
  const told = taken.map(({ details }) => (details as { hash: string }).hash);
  const kept = await queries.select().from(media);
  expect(kept.map(({ hash }) => hash).sort()).toEqual([...new Set(told)].sort());
  for (const { hash, bytes } of kept) {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
  }
  // Each round did as much before anything was killed.
  expect(taken.length).toBeGreaterThanOrEqual(rounds);
  const decisions = lines.filter(({ subjectKind }) => subjectKind === 'template');
  expect(await readRevision(queries)).toBe(decisions.length);
  const [ring] = await queries.select().from(pieces).where(eq(pieces.slug, 'ring'));
  const state = decisions.at(-1)?.action === 'template.published' ? 'published' : 'draft';
  expect(decisions.length).toBeGreaterThanOrEqual(rounds);
  expect(ring?.publication).toMatchObject({ state });
}

/** Another colour for each number. */
function nameColour(number: number): string {
  return `#${(0x445500 + number).toString(16)}`;
}

it(`a site killed ${ROUNDS} times while it takes and publishes leaves nothing half done`, {
  timeout: ROUNDS * 60_000,
}, async () => {
  const data = await makeDataFolder('give-a-pint');
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const folder = join(data, 'give-a-pint');
  const first = await openDatabase({ folder });
  const session = await sealSession(await addPerson(first as never, 'editor'), {}, SECRET);
  await first.close();
  for (let round = 0; round < ROUNDS; round++) {
    const server = await serve('campaigns/give-a-pint', { DATA_DIR: data, AUTH_SECRET: SECRET });
    const asker = { url: server.url, session };
    // Whatever was under way is known to work: it is what gets killed.
    await submitForm(asker, '/team/templates', 'value="ring"', 'type="submit"');
    await upload(asker, '/team/templates/artworks', await drawFrame('#112233'));
    const frames = await Promise.all(
      [1, 2, 3, 4].map((at) => drawFrame(nameColour(round * 4 + at))),
    );
    const work = Promise.allSettled([
      ...frames.map((frame) => upload(asker, '/team/templates/artworks', frame)),
      submitForm(asker, '/team/templates', 'value="ring"', 'type="submit"'),
    ]);
    await wait(Math.random() * 700);
    await server.kill();
    await work;
    const database = await openDatabase({ folder });
    await expectWhole(database, round + 1);
    await database.close();
  }
});
