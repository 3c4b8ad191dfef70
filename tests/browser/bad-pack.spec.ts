import { cp, readFile, writeFile } from 'node:fs/promises';
import { startUntilItEnds } from '../support/serve';
import { expect, test } from './test';

test('a pack that cannot be used stops the start: file, path and what was expected', async ({
  browserName: _,
}, info) => {
  const folder = info.outputPath('pack');
  await cp('campaigns/give-a-pint', folder, { recursive: true });
  const file = `${folder}/campaign.json`;
  const campaign = JSON.parse(await readFile(file, 'utf8'));
  campaign.calendar.timeZone = 'Europe/Alder';
  delete campaign.slogan;
  await writeFile(file, JSON.stringify(campaign));
  const { code, said } = await startUntilItEnds(folder);
  expect(code).toBe(1);
  expect(said).toContain(`${file}: slogan: `);
  expect(said).toContain(`${file}: calendar.timeZone: expected an IANA time zone`);
  expect(said).not.toMatch(/\n\s+at /);
});

test('a setting that cannot be used stops the start in one sentence', async () => {
  const settings = { PUBLIC_URL: 'example.org/campaign' };
  const { code, said } = await startUntilItEnds('campaigns/give-a-pint', settings);
  expect(code).toBe(1);
  expect(said).toContain('PUBLIC_URL is "example.org/campaign": give the address that people type');
  expect(said).not.toMatch(/\n\s+at /);
});
