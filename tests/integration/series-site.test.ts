import { get, type IncomingMessage } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/server/database/open-database';
import { beginSeries, checkSeries, putList } from '@/lib/server/series/prepare-series';
import { readList } from '@/lib/server/series/read-list';
import type { Run } from '@/lib/server/series/series-record';
import { findSeries } from '@/lib/server/series/series-rows';
import { toMember } from '@/lib/server/team/find-person';
import { openShippedPack } from '@/tests/support/packs';
import { type Postgres, startPostgres } from '@/tests/support/postgres';
import { type Server, serve } from '@/tests/support/serve';
import { addPerson, sealSession } from '@/tests/support/team';
import { type Asker, readMemory, submitForm, upload } from '@/tests/support/team-requests';
import { readZip } from '@/tests/support/zip-files';

const SECRET = 'a secret of these tests, long enough to be one';
const MB = 1_000_000;
/** More than a connection holds by itself. */
const FEW = 120;
/** `npm run torture` asks for ten thousand. */
const ROWS = Number(process.env.SERIES_ROWS ?? FEW);
const LONG = ROWS * 1000 + 60_000;

let postgres: Postgres;
let server: Server;
let database: Database;
let asker: Asker;
let doing: Parameters<typeof beginSeries>[0];

beforeAll(async () => {
  postgres = await startPostgres();
  const url = await postgres.makeDatabase();
  const pack = await openShippedPack('give-a-pint');
  server = await serve('campaigns/give-a-pint', { DATABASE_URL: url, AUTH_SECRET: SECRET });
  database = await openDatabase({ url });
  const person = await addPerson(database as never, 'editor');
  asker = { url: server.url, session: await sealSession(person, {}, SECRET) };
  const team = { queries: database.queries, campaign: pack.campaign } as never;
  doing = { team, member: toMember(person), now: Date.now(), pack };
});

afterAll(async () => {
  await server.stop();
  await database.close();
  await postgres.drop();
});

/** A series of so many visuals, read and checked. */
async function begin(rows: number): Promise<string> {
  const id = await beginSeries(doing, { template: 'town', formats: ['link'] });
  const names = Array.from({ length: rows }, (_, index) => `Jo ${index},Northgate`);
  const list = `First name,Town\n${names.join('\n')}\n`;
  await putList(doing, id, 'list.csv', readList(Buffer.from(list)));
  await checkSeries(doing, id);
  return id;
}

const headers = () => ({ cookie: `picbadge-session=${asker.session}` });

async function ask(id: string, what: string): Promise<Response> {
  return fetch(`${server.url}/team/series/${id}/${what}`, { headers: headers() });
}

async function readRun(id: string): Promise<Run> {
  return (await ask(id, 'progress')).json();
}

/** A ZIP that is asked for and not read. */
function openZip(id: string): Promise<IncomingMessage> {
  const address = `${server.url}/team/series/${id}/visuals.zip`;
  return new Promise((resolve, reject) => {
    get(address, { headers: headers() }, resolve).once('error', reject);
  });
}

/** How far a ZIP has come once nothing more is painted for two seconds. */
async function waitForStandstill(id: string): Promise<number> {
  let last = -1;
  for (;;) {
    const { done } = await readRun(id);
    if (done > 0 && done === last) return done;
    last = done;
    await wait(2000);
  }
}

/** The value that such a share of values is below. */
function pick(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

describe('a series on a running site', () => {
  it('takes a list as Excel writes it, of its own team alone', async () => {
    const id = await begin(1);
    const path = `/team/series/${id}/list`;
    const list = Buffer.from('First name;Town\r\nZo\xe9;Millbrook\r\n', 'latin1');
    const named = { 'x-file-name': encodeURIComponent('été.csv') };
    expect(await upload(asker, path, list, named)).toMatchObject({
      status: 200,
      body: { place: `/team/series/${id}?step=list` },
    });
    expect((await findSeries(database.queries, id, doing)).list).toMatchObject({
      file: 'été.csv',
      encoding: 'windows-1252',
      rows: 1,
    });
    const refused = [
      [asker, list, { origin: 'https://evil.example' }, 403, 'origin-foreign'],
      [{ ...asker, session: 'nobody' }, list, {}, 401, 'signed-out'],
      [asker, Buffer.from('PK\x03\x04'), {}, 400, 'csv-workbook'],
      [asker, Buffer.alloc(9 * MB, 'a'), {}, 413, 'csv-heavy'],
    ] as const;
    for (const [who, bytes, more, status, refusal] of refused) {
      expect(await upload(who, path, bytes, more)).toMatchObject({ status, body: { refusal } });
    }
    const elsewhere = '/team/series/7c9e6679-7425-40de-944b-e07fc1f90ae7/list';
    expect(await upload(asker, elsewhere, list)).toMatchObject({
      status: 404,
      body: { refusal: 'series-missing' },
    });
  });

  it('waits for a reader who stops, its memory flat, and goes on where it was', {
    timeout: LONG,
  }, async () => {
    const id = await begin(FEW);
    const reading = await openZip(id);
    const standing = await waitForStandstill(id);
    expect(standing).toBeLessThan(FEW);
    const before = readMemory(server.pid);
    expect(await waitForStandstill(id)).toBe(standing);
    expect(readMemory(server.pid) - before).toBeLessThan(30 * MB);
    const parts: Buffer[] = [];
    for await (const part of reading) parts.push(part);
    expect(await readZip(Buffer.concat(parts))).toHaveLength(FEW + 1);
    await expect.poll(async () => (await readRun(id)).state).toBe('done');
  });

  it('stops by the button on its page', { timeout: 120_000 }, async () => {
    const id = await begin(FEW);
    const reading = await openZip(id);
    await waitForStandstill(id);
    await submitForm(asker, `/team/series/${id}?step=download`, 'Stop');
    expect((await readRun(id)).state).toBe('stopped');
    // Whoever paints finds out at its next word, while it waits for a reader.
    await wait(1500);
    const readOn = async () => {
      for await (const _ of reading);
    };
    await expect(readOn()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('is painted in little memory while the site answers', { timeout: LONG }, async () => {
    const id = await begin(ROWS);
    const idle = readMemory(server.pid);
    let [peak, isOver] = [idle, false];
    const waits: number[] = [];
    const alone: number[] = [];
    const visit = async (told: number[]) => {
      const since = performance.now();
      expect((await fetch(`${server.url}/badge`)).status).toBe(200);
      told.push(performance.now() - since);
    };
    for (let count = 0; count < 9; count++) await visit(alone);
    const visitOften = async () => {
      while (!isOver) {
        await visit(waits);
        peak = Math.max(peak, readMemory(server.pid));
        await wait(200);
      }
    };
    const visits = visitOften();
    const since = performance.now();
    let bytes = 0;
    for await (const part of (await ask(id, 'visuals.zip')).body ?? []) bytes += part.length;
    const seconds = (performance.now() - since) / 1000;
    isOver = true;
    await visits;
    const [median, late, idleMedian] = [pick(waits, 0.5), pick(waits, 0.99), pick(alone, 0.5)];
    if (process.env.SERIES_ROWS) {
      const memory = { idle, peak };
      const times = { median, late, idleMedian, visits: waits.length };
      console.log(JSON.stringify({ rows: ROWS, seconds, bytes, ...memory, ...times }));
    }
    expect(bytes).toBeGreaterThan(ROWS * 20_000);
    expect(peak - idle).toBeLessThan(500 * MB);
    // A page waits for a few visuals at most, however slow the machine is.
    expect(median).toBeLessThan(10 * idleMedian + 500);
  });
});
