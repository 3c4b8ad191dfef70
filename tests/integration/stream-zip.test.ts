import { afterEach, describe, expect, it, vi } from 'vitest';
import { streamZip, type ZipEntry } from '@/lib/server/zip/stream-zip';
import { makeTurns } from '@/lib/server/zip/turns';
import { readZip } from '@/tests/support/zip-files';

const DATE = new Date('2015-09-26T13:45');
const PATIENCE = 60_000;

/** Entries that note when each is made. */
function makeEntries(count: number) {
  const made: string[] = [];
  async function* list(): AsyncGenerator<ZipEntry> {
    for (let index = 0; index < count; index++) {
      const name = `files/${index}.txt`;
      made.push(name);
      yield { name, bytes: `Le fichier n°\u00a0${index}` };
    }
  }
  return { made, entries: list() };
}

function start(count: number, changes: Partial<Parameters<typeof streamZip>[1]> = {}) {
  const { made, entries } = makeEntries(count);
  const onEnd = vi.fn();
  const settings = { date: DATE, patience: PATIENCE, mayGoOn: () => true, onEnd, ...changes };
  return { made, onEnd, zip: streamZip(entries, settings) };
}

async function readAll(zip: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  return new Uint8Array(await new Response(zip).arrayBuffer());
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a streamed ZIP', () => {
  it('opens, in the order of its entries, all of one date', async () => {
    const { zip, onEnd } = start(3);
    const files = await readZip(await readAll(zip));
    expect(files.map(({ name }) => name)).toEqual(['files/0.txt', 'files/1.txt', 'files/2.txt']);
    expect(files[2]?.bytes.toString()).toBe('Le fichier n°\u00a02');
    expect(files.map(({ date }) => date)).toEqual([DATE, DATE, DATE]);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('makes an entry when the reader comes to it, at most one ahead', async () => {
    const { zip, made } = start(50);
    const reader = zip.getReader();
    await vi.waitFor(() => expect(made).toEqual([]));
    let ends = 0;
    for (let piece = 0; piece < 40; piece++) {
      const { value } = await reader.read();
      // A piece that begins with the mark of a data descriptor ends an entry.
      if (Buffer.from(value ?? []).readUInt32BE(0) === 0x504b0708) ends++;
      expect(made.length).toBeLessThanOrEqual(ends + 2);
    }
    await reader.cancel();
  });

  it('stops when the reader leaves, and says so once', async () => {
    const { zip, made, onEnd } = start(50);
    const reader = zip.getReader();
    await reader.read();
    await reader.cancel();
    const before = made.length;
    expect(before).toBeLessThanOrEqual(2);
    await new Promise(setImmediate);
    expect(made).toHaveLength(before);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('is broken off, never finished, when it may not go on', async () => {
    let left = 8;
    const { zip, onEnd, made } = start(50, { mayGoOn: () => left-- > 0 });
    await expect(readAll(zip)).rejects.toMatchObject({ name: 'AbortError' });
    expect(made.length).toBeLessThan(5);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('fails with the error of an entry that cannot be made', async () => {
    async function* entries(): AsyncGenerator<ZipEntry> {
      yield { name: 'a.txt', bytes: 'a' };
      throw new RangeError('Expected a picture');
    }
    const onEnd = vi.fn();
    const settings = { date: DATE, patience: PATIENCE, mayGoOn: () => true, onEnd };
    await expect(readAll(streamZip(entries(), settings))).rejects.toThrow('Expected a picture');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it.each([0, 3])('is given up when nobody takes anything after %i pieces', async (pieces) => {
    vi.useFakeTimers();
    const { zip, onEnd } = start(50);
    const reader = zip.getReader();
    for (let piece = 0; piece < pieces; piece++) await reader.read();
    await vi.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(onEnd).toHaveBeenCalledTimes(1);
    await expect(reader.read()).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('turns', () => {
  it('come one after the other, a failed one included', async () => {
    const takeTurn = makeTurns();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await new Promise(setImmediate);
      log.push(`${name} ends`);
      if (name === 'b') throw new Error('b');
      return name;
    };
    const done = await Promise.allSettled(['a', 'b', 'c'].map((name) => takeTurn(work(name))));
    expect(done.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} begins`, `${name} ends`]));
  });
});
