import { rm } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeDataFolder } from '../support/data-folder.mjs';
import { makeTestFolder } from '../support/folders';
import { runScript } from '../support/run-script';

const settings = (folder: string) => ({
  ...process.env,
  CAMPAIGN: 'masseret-2015',
  DATA_DIR: folder,
  DATABASE_URL: '',
  PUBLIC_URL: 'https://example.org',
});

describe('npm run recover', () => {
  it('prints a link of the site’s address for whoever runs the machine', async () => {
    const folder = await makeDataFolder('masseret-2015');
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    expect(await runScript('recover', [], settings(folder))).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^https:\/\/example\.org\/team\/link\/[\w-]{43}\n$/),
      stderr: '',
    });
  });

  it.each([
    ['there is no database', [], /^There is no database in /],
    ['too much is given', ['one@example.org', 'two@example.org'], /npm run recover/],
  ])('ends with code 2 and a sentence where %s', async (_what, words, sentence) => {
    const { code, stdout, stderr } = await runScript(
      'recover',
      words,
      settings(await makeTestFolder()),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(sentence);
  });
});
