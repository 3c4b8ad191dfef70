import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GROUPING } from '@/lib/domain/relay';
import {
  type DatabasePlace,
  openDatabase,
  type Queries,
} from '@/lib/server/database/open-database';
import { relayMails } from '@/lib/server/database/relay-schema';
import { settleInterrupted } from '@/lib/server/relays/claim-mail';
import { workRelays } from '@/lib/server/relays/work-relays';
import { KINDS, usePlaces } from '../support/databases';
import { locate } from '../support/packs';
import { type RelayMailServer, serveRelayMail } from '../support/relay-mail';
import { addTestRelay, describeTestSite, publishTestNews } from '../support/relay-work';
import { describePlace } from '../support/run-on';

/** `npm run torture` asks for a hundred. */
const ROUNDS = Number(process.env.KILL_ROUNDS || 1);
const PEOPLE = 10;

let server: RelayMailServer;
beforeAll(async () => {
  server = await serveRelayMail();
});
afterAll(() => server.stop());

function startTelling(place: DatabasePlace): ChildProcess {
  const words = ['--conditions=react-server', '--import', 'tsx'];
  return spawn(process.execPath, [...words, locate('tests/support/tell-relays.ts')], {
    cwd: locate('.'),
    env: { ...process.env, ...describePlace(place), SMTP_URL: server.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

async function openFor<Value>(place: DatabasePlace, run: (queries: Queries) => Promise<Value>) {
  const { queries, close } = await openDatabase(place);
  const value = await run(queries);
  await close();
  return value;
}

/** Lets processes tell relays until a mail server was given so many letters more, then kills them. */
async function killAfter(place: DatabasePlace, processes: number, letters: number): Promise<void> {
  const enough = server.begun.length + letters;
  const children = Array.from({ length: processes }, () => startTelling(place));
  while (server.begun.length < enough) await wait(1);
  // Not always between two letters.
  await wait(Math.random() * 12);
  for (const child of children) child.kill('SIGKILL');
  await Promise.all(children.map((child) => once(child, 'exit')));
}

/** Nobody got a letter twice, and no letter is lost without a word about it. */
async function expectOnceEach(queries: Queries, news: number): Promise<void> {
  const names = server.letters.map(({ id }) => id);
  expect(new Set(names).size, 'letters that were taken').toBe(names.length);
  const mails = await queries.select().from(relayMails);
  expect(mails.length % PEOPLE).toBe(0);
  expect(mails.length).toBeGreaterThanOrEqual((news - 1) * PEOPLE);
  const count = (state: string) => mails.filter((mail) => mail.state === state).length;
  const [sent, uncertain] = [count('sent'), count('uncertain')];
  expect(sent).toBeLessThanOrEqual(names.length);
  expect(sent + uncertain).toBeGreaterThanOrEqual(names.length);
  expect(sent + uncertain + count('waiting')).toBe(mails.length);
}

describe.each(KINDS)('processes that tell relays, %s', (kind) => {
  const makePlace = usePlaces();

  it(`killed ${ROUNDS} times, send nothing twice and lose nothing in silence`, {
    timeout: ROUNDS * 60_000,
  }, async () => {
    server.forget();
    const place = await makePlace(kind);
    await openFor(place, async (queries) => {
      for (let at = 0; at < PEOPLE; at++) await addTestRelay(queries, `Person${at}`);
    });
    for (let round = 1; round <= ROUNDS; round++) {
      await openFor(place, (queries) =>
        publishTestNews(queries, `news-${round}`, Date.now() - GROUPING),
      );
      // A server may be told by several at once; an embedded database has one process.
      const processes = kind === 'server' ? 2 : 1;
      await killAfter(place, processes, 1 + Math.floor(Math.random() * (PEOPLE - 2)));
      await openFor(place, async (queries) => {
        await settleInterrupted(queries, Date.now(), 0);
        await expectOnceEach(queries, round);
        // What was held by the dead is due again.
        await queries.update(relayMails).set({ nextAt: new Date() });
      });
    }
    await openFor(place, async (queries) => {
      const site = describeTestSite();
      const mail = { url: server.url, from: 'team@example.org' };
      const calm = { isStopping: () => false, readSite: async () => site };
      await workRelays({ queries, mail, clock: Date.now, ...calm });
      await expectOnceEach(queries, ROUNDS + 1);
      expect(await queries.$count(relayMails, eq(relayMails.state, 'waiting'))).toBe(0);
    });
  });
});
