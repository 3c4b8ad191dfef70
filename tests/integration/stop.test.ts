import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findFreePort } from '@/scripts/lib/port.mjs';
import { makeDataFolder } from '@/tests/support/data-folder.mjs';
import { locate } from '@/tests/support/packs';

const PATIENCE = { timeout: 60_000 };

/** Starts the site as `npm start` does; ready when it resolves. */
async function startSite() {
  const port = await findFreePort();
  const data = await makeDataFolder('give-a-pint');
  onTestFinished(() => rm(data, { recursive: true, force: true }));
  const env = { ...process.env, CAMPAIGN: 'give-a-pint', DATA_DIR: data, PORT: `${port}` };
  const child = spawn(process.execPath, [locate('scripts/start.mjs')], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said = collectLines(child);
  const url = `http://localhost:${port}`;
  while (!said().includes('"started"')) await wait(50);
  return { child, said, url };
}

function collectLines(child: ChildProcess): () => string {
  let text = '';
  child.stdout?.on('data', (chunk) => {
    text += chunk;
  });
  return () => text;
}

function readLogs(text: string): Record<string, unknown>[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

async function findBadges(url: string): Promise<string[]> {
  const page = await (await fetch(`${url}/badge`)).text();
  return [...new Set(page.match(/(?<=\\"slug\\":\\")[a-z-]+/g))];
}

describe('a server told to stop', () => {
  it('says so, finishes what it has begun, and npm start ends with code 0', PATIENCE, async () => {
    const { child, said, url } = await startSite();
    const before = await fetch(`${url}/health`);
    expect(before.status).toBe(200);
    expect(await before.json()).toMatchObject({ status: 'ok', database: 'embedded' });
    const badges = await findBadges(url);
    expect(badges.length).toBe(8);
    // Nothing is painted yet: each picture takes a while.
    const pictures = badges
      .slice(0, 3)
      .map((slug) => fetch(`${url}/previews/badge-${slug}-${'0'.repeat(16)}.png`));
    await wait(100);
    const start = performance.now();
    child.kill('SIGTERM');
    while (!said().includes('"stopping"')) await wait(10);
    const health = await fetch(`${url}/health`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ status: 'stopping' });
    expect(health.headers.get('connection')).toBe('close');
    for (const answer of await Promise.all(pictures)) {
      expect(answer.status).toBe(200);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      expect([...bytes.subarray(-4)], 'the end of a PNG').toEqual([0xae, 0x42, 0x60, 0x82]);
    }
    const [code] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
    const logs = readLogs(said());
    expect(logs.find(({ msg }) => msg === 'stopping')).toMatchObject({ signal: 'SIGTERM' });
    expect(Number(logs.find(({ msg }) => msg === 'stopping')?.underWay)).toBeGreaterThan(0);
    expect(logs.at(-1)).toMatchObject({ msg: 'stopped', leftUnfinished: 0 });
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  });

  it('keeps what it writes about a visitor to a minimum', PATIENCE, async () => {
    const { child, said, url } = await startSite();
    const headers = { 'user-agent': 'Camille phone', referer: 'http://a.example/b' };
    await fetch(`${url}/badge?prenom=Camille`, { headers: { ...headers, 'x-request-id': 'mine' } });
    await fetch(`${url}/camille@example.org`, { headers });
    child.kill('SIGINT');
    await once(child, 'exit');
    const requests = readLogs(said()).filter(({ msg }) => msg === 'request');
    expect(requests.map(({ route, status }) => [route, status])).toEqual([
      ['/badge', 200],
      ['*', 404],
    ]);
    const known = ['level', 'time', 'method', 'route', 'status', 'ms', 'requestId', 'msg'];
    for (const line of requests) expect(Object.keys(line)).toEqual(known);
    expect(said()).not.toMatch(/camille|mine|a\.example|127\.0\.0\.1|::1/i);
  });
});
