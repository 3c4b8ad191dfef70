import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Database, openDatabase } from '@/lib/server/database/open-database';
import { journal } from '@/lib/server/database/schema';
import { type HostileArtwork, hostileArtworks } from '../fixtures/hostile-artworks';
import { drawFrame } from '../support/drawn-artwork';
import { type Postgres, startPostgres } from '../support/postgres';
import { type Server, serve } from '../support/serve';
import { addPerson, sealSession } from '../support/team';
import { type Asker, readMemory, upload } from '../support/team-requests';

const SECRET = 'a secret of these tests, long enough to be one';
const PATH = '/team/templates/artworks';
const MB = 1_000_000;

let postgres: Postgres;
let server: Server;
let database: Database;
let asker: Asker;
let memory: ReturnType<typeof watchMemory>;

beforeAll(async () => {
  postgres = await startPostgres();
  const url = await postgres.makeDatabase();
  server = await serve('campaigns/give-a-pint', { DATABASE_URL: url, AUTH_SECRET: SECRET });
  await (await fetch(`${server.url}/badge`)).text();
  memory = watchMemory(server.pid);
  database = await openDatabase({ url });
  const person = await addPerson(database as never, 'contributor');
  asker = { url: server.url, session: await sealSession(person, {}, SECRET) };
});

afterAll(async () => {
  memory.stop();
  await server.stop();
  await database.close();
  await postgres.drop();
});

/** What a site holds in memory when nobody asks anything of it, and the most it has held since. */
function watchMemory(pid: number) {
  const idle = readMemory(pid);
  const watch = { idle, peak: idle, stop: () => clearInterval(timer) };
  const timer = setInterval(() => {
    watch.peak = Math.max(watch.peak, readMemory(pid));
  }, 100);
  return watch;
}

/** Noise around a hole, which nothing compresses: nearly 15 MB. */
async function drawHeavyFrame(): Promise<Buffer> {
  const [width, height] = [1800, 1800];
  const pixels = randomBytes(width * height * 3);
  const hole = await drawFrame('#000000', width, height);
  const alpha = await sharp(hole).extractChannel('alpha').raw().toBuffer();
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .joinChannel(alpha, { raw: { width, height, channels: 1 } })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** A body that goes on and on, and how much of it was asked for. */
function makeEndless() {
  const told = { bytes: 0 };
  const body = new ReadableStream({
    pull(controller) {
      told.bytes += 65_536;
      if (told.bytes > 300 * MB) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
    },
  });
  return { told, body };
}

describe('files sent to a running site', () => {
  it('over 10 MB arrive whole, with a line in the journal', { timeout: 60_000 }, async () => {
    const heavy = await drawHeavyFrame();
    expect(heavy.length).toBeGreaterThan(12 * MB);
    expect(heavy.length).toBeLessThan(15 * MB);
    const { status, body, headers } = await upload(asker, PATH, heavy);
    expect({ status, ...body }).toMatchObject({ status: 200, format: 'square', width: 1800 });
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    const [line] = await database.queries.select().from(journal);
    expect(line).toMatchObject({ action: 'artwork.taken', subject: 'file.png' });
    // Of a draft, the public has nothing.
    const open = await fetch(`${server.url}/media/${body.artwork}`);
    expect(open.status).toBe(404);
    const cookie = `picbadge-session=${asker.session}`;
    const own = await fetch(`${server.url}/media/${body.artwork}`, { headers: { cookie } });
    expect(own.headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
  });

  it('over 15 MB are refused without being read to their end', { timeout: 30_000 }, async () => {
    const said = await upload(asker, PATH, Buffer.alloc(16 * MB));
    expect(said).toMatchObject({ status: 413, body: { refusal: 'artwork-too-heavy' } });
    expect(said.body.sentence).toMatch(/15\sMB/);
    const { told, body } = makeEndless();
    await upload(asker, PATH, body).then(
      ({ status }) => expect(status).toBe(413),
      // A sender that goes on may meet a connection that is closed before it reads the answer.
      () => {},
    );
    expect(told.bytes).toBeLessThan(100 * MB);
  });

  it('are refused to strangers and from elsewhere; a number that came with one is not ours', async () => {
    const frame = await drawFrame();
    const stranger = { ...asker, session: 'nobody' };
    expect(await upload(stranger, PATH, frame)).toMatchObject({ status: 401 });
    const elsewhere = { origin: 'https://evil.example' };
    expect(await upload(asker, PATH, frame, elsewhere)).toMatchObject({
      status: 403,
      body: { refusal: 'origin-foreign' },
    });
    const spoofed = await upload(asker, PATH, frame, { 'x-request-id': 'not-ours' });
    expect(spoofed.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it(`${hostileArtworks.length} hostile ones are refused in a sentence or kept as pixels alone, in less than 400 MB over idle`, {
    timeout: 180_000,
  }, async () => {
    const waiting = [...hostileArtworks];
    const sendAll = async () => {
      for (let next = waiting.pop(); next; next = waiting.pop()) await expectHarmless(next);
    };
    // Three people at once, each with one file after the other.
    await Promise.all([sendAll(), sendAll(), sendAll()]);
    // All that came before in these tests counts as well.
    expect(memory.peak - memory.idle).toBeLessThan(400 * MB);
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect(await upload(asker, PATH, await drawFrame())).toMatchObject({ status: 200 });
  });
});

/** Sends a file, and reads what the site says of it, or what it keeps of it. */
async function expectHarmless({ what, make, refusal }: HostileArtwork): Promise<void> {
  const { status, body } = await upload(asker, PATH, await make());
  if (status === 200) {
    expect(refusal, what).toBeNull();
    return expectPixelsAlone(what, String(body.artwork));
  }
  expect(status, what).toBe(refusal === 'artwork-too-heavy' ? 413 : 400);
  // What is cleaned may still have no place for a photo.
  if (refusal) expect(body, what).toMatchObject({ refusal });
  else expect(body.refusal, what).toMatch(/^artwork-(opaque|empty|covered|photo|without-window)$/);
  expect(body.sentence, what).toMatch(/^\p{Lu}.+[^{}]+\.$/u);
}

async function expectPixelsAlone(what: string, hash: string): Promise<void> {
  const cookie = `picbadge-session=${asker.session}`;
  const kept = await fetch(`${server.url}/media/${hash}`, { headers: { cookie } });
  const png = Buffer.from(await kept.arrayBuffer());
  const facts = await sharp(png).metadata();
  expect(facts, what).toMatchObject({ format: 'png', space: 'srgb', depth: 'uchar', channels: 4 });
  expect(Math.max(facts.width, facts.height), what).toBeLessThanOrEqual(2160);
  const { exif, xmp, icc, iptc, comments } = facts;
  expect([exif, xmp, icc, iptc, comments], what).toEqual(Array(5).fill(undefined));
  const text = png.toString('latin1');
  expect(text.endsWith('IEND\xaeB`\x82'), what).toBe(true);
  expect(text, what).not.toMatch(/secret|GPSLatitude|eXIf|tEXt|zTXt|iTXt/);
}
