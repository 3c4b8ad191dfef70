import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '@/lib/server/database/open-database';
import { journal, pieces } from '@/lib/server/database/schema';
import { makeDataFolder } from '@/tests/support/data-folder.mjs';
import { startPostgres } from '@/tests/support/postgres';
import { runScript } from '@/tests/support/run-script';
import { serve, startUntilItEnds } from '@/tests/support/serve';
import { startWriter } from '@/tests/support/writers';

const PACK = 'campaigns/give-a-pint';
const PATIENCE = { timeout: 90_000 };

async function readHealth(url: string) {
  const answer = await fetch(`${url}/health`);
  return { code: answer.status, ...(await answer.json()) };
}

describe('a second process on one embedded folder', () => {
  it('says which one has it and ends, and leaves it intact', PATIENCE, async () => {
    const data = await makeDataFolder('give-a-pint');
    onTestFinished(() => rm(data, { recursive: true, force: true }));
    const settings = { CAMPAIGN: 'give-a-pint', DATA_DIR: data };
    const writer = startWriter(settings, 1);
    onTestFinished(() => writer.kill());
    await writer.wait((said) => said.length > 0);
    const says = `The database in ${data}/give-a-pint is in use by process ${writer.pid}: stop that site`;

    const site = await startUntilItEnds(PACK, { DATA_DIR: data });
    expect(site.code).toBe(1);
    expect(site.said).toContain(says);
    expect(site.said).not.toMatch(/\n\s+at /);
    const command = await runScript('backup', ['--out', `${data}/backup.gz`], {
      ...process.env,
      ...settings,
    });
    expect(command.code).toBe(2);
    expect(command.stderr).toMatch(new RegExp(`^${says}[^\\n]+\\n$`));

    await writer.wait((said) => said.length >= 20);
    await writer.kill();
    const database = await openDatabase({ folder: `${data}/give-a-pint` });
    expect(await database.queries.$count(journal)).toBeGreaterThanOrEqual(writer.said.length);
    await database.close();
  });
});

describe('a site on a PostgreSQL', () => {
  it('says when that is away, and goes on when it is back', PATIENCE, async () => {
    const postgres = await startPostgres();
    onTestFinished(() => postgres.drop());
    const url = await postgres.makeDatabase();
    const server = await serve(PACK, { DATABASE_URL: url });
    onTestFinished(() => server.stop());
    expect(await readHealth(server.url)).toMatchObject({ code: 200, database: 'server' });
    const database = await openDatabase({ url });
    expect(await database.queries.$count(pieces)).toBeGreaterThan(0);
    await database.close();
    for (const end of [postgres.stop, postgres.kill]) {
      await end();
      expect(await readHealth(server.url)).toMatchObject({
        code: 503,
        status: 'without-database',
        reason: 'The database does not answer.',
      });
      // What is read comes from memory.
      expect((await fetch(`${server.url}/badge`)).status).toBe(200);
      await postgres.start();
      while ((await readHealth(server.url)).code !== 200) await wait(50);
    }
  });
});

describe('a site whose database cannot be used', () => {
  it.each([
    [{ DATA_DIR: 'package.json' }, /The database cannot be kept in .*package\.json/],
    [{ DATABASE_URL: 'postgres://me:hidden@localhost:1/x' }, /localhost:1 does not answer/],
    [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL is not the address of a PostgreSQL server/],
  ])('with %j ends with a sentence', PATIENCE, async (settings, says) => {
    const { code, said } = await startUntilItEnds(PACK, settings);
    expect(code).toBe(1);
    expect(said).toMatch(says);
    expect(said).not.toMatch(/\n\s+at |hidden/);
  });
});
