import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { locate, type ShippedPack } from './packs';

/** A folder of its own for one test, removed when the test is over. */
export async function makeTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A folder for all the tests of a file, removed after the last one. */
export async function makeSharedFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-tests-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of a shipped pack in a folder of its own, removed when the test is over. */
export async function copyPack(id: ShippedPack): Promise<string> {
  const folder = join(await makeTestFolder(), id);
  await cp(locate(`campaigns/${id}`), folder, { recursive: true });
  return folder;
}
