import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Deed } from '@/lib/domain/count';
import { resolveTimeline } from '@/lib/server/calendar/resolve-timeline';
import { addCounts, type CountRow } from '@/lib/server/counts/add-counts';
import { makeCountLimits } from '@/lib/server/counts/count-limits';
import { takeCount } from '@/lib/server/counts/take-count';
import { makeTally } from '@/lib/server/counts/tally';
import { type Database, openDatabase } from '@/lib/server/database/open-database';
import { counts } from '@/lib/server/database/schema';
import { readPack } from '@/lib/server/pack/read-pack';
import { makeDataFolder } from '../support/data-folder.mjs';
import { KINDS, useDatabase } from '../support/databases';
import { locate } from '../support/packs';
import { startPostgres } from '../support/postgres';
import { type Server, serve } from '../support/serve';
import { NOW } from '../support/team';

const row = (subject: string, count: number, day = '2015-10-01'): CountRow => ({
  day,
  kind: 'save',
  subjectKind: 'template',
  subject,
  network: '',
  count,
});

describe.each(KINDS)('counts in a database, %s', (kind) => {
  const database = useDatabase(kind);
  const read = async () => {
    const rows = await database().queries.select().from(counts).orderBy(counts.subject);
    return Object.fromEntries(rows.map(({ subject, count }) => [subject, count]));
  };

  it('add up, whoever writes them and in whatever order', async () => {
    const { queries } = database();
    const writers = Array.from({ length: 12 }, (_, index) => {
      const rows = [row('anneau', 1), row('echarpe', 2), row('le-plus', 3)];
      return addCounts(queries, index % 2 ? rows : rows.reverse());
    });
    await Promise.all(writers);
    expect(await read()).toEqual({ anneau: 12, echarpe: 24, 'le-plus': 36 });
  });

  it('are written together, and wait while the database is away', async () => {
    await database().queries.delete(counts);
    let isAway = true;
    let batches = 0;
    const tally = makeTally(async (rows) => {
      batches++;
      if (isAway) throw new Error('away');
      await addCounts(database().queries, rows);
    }, 20);
    for (let times = 0; times < 1_000; times++) tally.add(row('anneau', 1));
    await expect.poll(() => batches).toBeGreaterThan(2);
    expect(await read()).toEqual({});
    tally.add(row('echarpe', 1));
    isAway = false;
    await expect.poll(read).toEqual({ anneau: 1_000, echarpe: 1 });
    const written = batches;
    await wait(60);
    expect(batches, 'nothing is left to write').toBe(written);
  });
});

describe('what is sent', () => {
  const ADDRESS = '192.0.2.1';
  const SAVE: Deed = { kind: 'save', template: 'anneau' };

  /** Sends bodies one after the other; returns what waits to be written and what was refused. */
  async function send(bodies: readonly unknown[], now = NOW, length: number | null = null) {
    const pack = await readPack(locate('campaigns/masseret-2015'));
    const site = { pack, timeline: resolveTimeline(pack.campaign.calendar, 0) };
    const rows: CountRow[] = [];
    const tally = makeTally(async (batch) => void rows.push(...batch), 60_000);
    const limits = makeCountLimits();
    const refused: string[] = [];
    for (const body of bodies) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const sent = { body: new Blob([text]).stream(), length, address: ADDRESS };
      await takeCount(sent, { site, tally, limits }, now).catch(({ code }) => refused.push(code));
    }
    await tally.flush();
    return { rows, refused };
  }

  it('is counted on the day of the campaign’s own zone', async () => {
    const beforeMidnight = Date.UTC(2015, 9, 1, 21, 59, 59);
    expect((await send([SAVE], beforeMidnight)).rows).toEqual([row('anneau', 1)]);
    expect((await send([SAVE], beforeMidnight + 1_000)).rows).toEqual([
      row('anneau', 1, '2015-10-02'),
    ]);
    const open: Deed = { kind: 'open', post: 'plus-forte-plus-proche', network: 'x' };
    expect((await send([open, open])).rows).toEqual([
      {
        day: '2015-10-01',
        kind: 'open',
        subjectKind: 'post',
        subject: 'plus-forte-plus-proche',
        network: 'x',
        count: 2,
      },
    ]);
  });

  it('is refused when it is about nothing the site has, not understood or too heavy', async () => {
    const unknown = [
      { ...SAVE, template: 'nobody' },
      // A template of posts is no badge.
      { ...SAVE, template: 'slogan' },
      { kind: 'open', post: 'nobody', network: 'x' },
      { kind: 'open', post: 'plus-forte-plus-proche', network: 'myspace' },
      { ...SAVE, visitor: 'a1' },
      'not JSON',
      '',
      '{"__proto__":{},"kind":"save","template":"anneau","kind":"visit"}',
    ];
    const { rows, refused } = await send(unknown);
    expect(rows).toEqual([]);
    expect(refused).toEqual(unknown.map(() => 'count-unknown'));
    const heavy = `${JSON.stringify(SAVE)}${' '.repeat(200)}`;
    expect(await send([heavy])).toEqual({ rows: [], refused: ['count-too-heavy'] });
    expect(await send([SAVE], NOW, 200)).toEqual({ rows: [], refused: ['count-too-heavy'] });
    const justRight = JSON.stringify(SAVE).padEnd(199);
    expect((await send([justRight], NOW, 199)).rows).toHaveLength(1);
  });

  it('is neither counted nor read in silence, to the second', async () => {
    const begins = Date.UTC(2015, 11, 4, 23);
    const ends = Date.UTC(2015, 11, 6, 19);
    for (const [now, counted] of [
      [begins - 1, 1],
      [begins, 0],
      [ends - 1, 0],
      [ends, 1],
    ] as const) {
      const { rows, refused } = await send([SAVE], now);
      expect(rows, new Date(now).toISOString()).toHaveLength(counted);
      expect(refused).toEqual(counted ? [] : ['sharing-silence']);
    }
  });

  it('counts no more than thirty times from one address', async () => {
    const { rows, refused } = await send(Array(100).fill(SAVE));
    expect(rows).toEqual([row('anneau', 30)]);
    expect(refused, 'nobody learns where the limit stands').toEqual([]);
  });
});

describe('a site that counts', () => {
  const PACK = 'campaigns/give-a-pint';
  const SAVE: Deed = { kind: 'save', template: 'ring' };
  const SOON = { timeout: 15_000 };

  async function post(server: Server, deed: unknown, headers: Record<string, string> = {}) {
    const answer = await fetch(`${server.url}/api/count`, {
      method: 'POST',
      body: typeof deed === 'string' ? deed : JSON.stringify(deed),
      headers: { origin: server.url, ...headers },
    });
    return { status: answer.status, said: await answer.text() };
  }

  /** How often each kind was counted; nothing but one badge ever is here. */
  async function sum({ queries }: Database): Promise<Record<string, number>> {
    const rows = await queries.select().from(counts);
    expect(rows.every(({ subject }) => subject === 'ring')).toBe(true);
    return Object.fromEntries(rows.map(({ kind, count }) => [kind, count]));
  }

  it('writes what waits before it stops', { timeout: 60_000 }, async () => {
    const data = await makeDataFolder('give-a-pint');
    onTestFinished(() => rm(data, { recursive: true, force: true }));
    const server = await serve(PACK, { DATA_DIR: data });
    for (let times = 0; times < 5; times++) {
      expect((await post(server, SAVE)).status).toBe(204);
    }
    await server.stop();
    const database = await openDatabase({ folder: `${data}/give-a-pint` });
    expect(await sum(database)).toEqual({ save: 5 });
    await database.close();
  });

  it('adds up with others, believes no address that is claimed, and killed keeps what it wrote', {
    timeout: 90_000,
  }, async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.drop());
    const url = await postgres.makeDatabase();
    const settings = { DATABASE_URL: url };
    const servers = await Promise.all([serve(PACK, settings), serve(PACK, settings)]);
    onTestFinished(async () => void (await Promise.all(servers.map(({ kill }) => kill()))));
    const [first, second] = servers;
    const database = await openDatabase({ url });
    onTestFinished(() => database.close());
    const claims = Array.from({ length: 45 }, (_, index) => ({
      'x-forwarded-for': `203.0.113.${index}`,
      'x-peer-address': `203.0.113.${index}`,
      forwarded: `for=203.0.113.${index}`,
    }));
    for (const server of servers) {
      const answers = await Promise.all(claims.map((claim) => post(server, SAVE, claim)));
      expect(answers.every(({ status }) => status === 204)).toBe(true);
    }
    await expect.poll(() => sum(database), SOON).toEqual({ save: 60 });

    for (const headers of [{ 'sec-gpc': '1' }, { dnt: '1' }]) {
      expect((await post(first, { ...SAVE, kind: 'alt' }, headers)).status).toBe(204);
    }
    expect(await post(first, SAVE, { origin: 'https://evil.example' })).toMatchObject({
      status: 403,
      said: expect.stringContaining('does not come from this site'),
    });
    expect(await post(first, { ...SAVE, template: 'nobody' })).toMatchObject({ status: 400 });
    expect(await post(first, 'x'.repeat(1_000_000))).toMatchObject({ status: 413 });
    expect((await fetch(`${first.url}/api/count`)).status).toBe(405);

    expect((await post(second, { ...SAVE, kind: 'text' })).status).toBe(204);
    expect((await post(first, { ...SAVE, kind: 'preview' })).status).toBe(204);
    await first.kill();
    await expect.poll(() => sum(database), SOON).toMatchObject({ save: 60, text: 1 });
  });
});
