import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { ALIKE, measureSimilarity, readPicture } from '../support/similarity';
import { watchBodies } from '../support/watch-bodies';
import { chooseTemplate, openStudio, saveBadge } from './studio';
import { expect, test } from './test';

const run = promisify(execFile);

test('a badge is made, saved, and is what the stage and the command line show', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1600, 2000));
  await openStudio(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  await page.getByLabel('Votre prénom').fill('Élisabeth');
  const stage = await readStage(page);
  const saved = await saveBadge(page, info.outputPath('saved.jpg'));

  const bytes = await readFile(saved);
  const picture = await readPicture(bytes);
  expect([picture.width, picture.height]).toEqual([1080, 1080]);
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(measureSimilarity(picture, stage)).toBeGreaterThanOrEqual(ALIKE);

  const painted = info.outputPath('command.png');
  const options = ['--template', 'je-soutiens', '--text', 'prenom=Élisabeth', '--photo', photo];
  await run('npm', ['run', '-s', 'badge', '--', ...options, '--out', painted]);
  const command = await readPicture(await readFile(painted));
  expect(measureSimilarity(stage, command)).toBeGreaterThanOrEqual(ALIKE);
  expect(measureSimilarity(picture, command)).toBeGreaterThanOrEqual(0.97);
});

test('the saved file carries nothing of the photo but its picture', async ({ page }, info) => {
  const photo = info.outputPath('photo.jpg');
  const exif = { IFD0: { Artist: 'Somebody' }, IFD3: { GPSLatitude: '48/1 40/1 30/1' } };
  await sharp(await makePhoto(900, 900))
    .withExif(exif)
    .jpeg()
    .toFile(photo);
  await openStudio(page, photo);
  const saved = await readFile(await saveBadge(page, info.outputPath('saved.jpg')));
  const kept = await sharp(saved).metadata();
  expect([kept.exif, kept.xmp, kept.iptc]).toEqual([undefined, undefined, undefined]);
  expect(saved.includes('Somebody')).toBe(false);
  expect(saved.includes('Exif')).toBe(false);
});

test('nothing a person chooses leaves the device', async ({ page, context, baseURL }, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(1200, 900));
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const told = watchBodies(context);
  await openStudio(page, photo);
  await chooseTemplate(page, 'je-soutiens');
  await page.getByLabel('Votre prénom').fill('Camille');
  await chooseTemplate(page, 'mon-departement');
  await page.getByLabel('Votre département').selectOption('57');
  await saveBadge(page, info.outputPath('saved.jpg'));

  expect(requests.length).toBeGreaterThan(10);
  const remote = requests.filter((url) => !url.startsWith('blob:'));
  expect(remote.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(remote.filter((url) => /camille|57|moselle/i.test(new URL(url).search))).toEqual([]);
  const seen = ['anneau', 'je-soutiens', 'mon-departement'];
  expect(told, 'what was done is all that is told').toEqual([
    ...seen.map((template) => `/api/count {"kind":"preview","template":"${template}"}`),
    '/api/count {"kind":"save","template":"mon-departement"}',
  ]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]);
  expect(kept[0]).toEqual({});
  const choices = { placement: null, texts: { prenom: 'Camille' }, territory: '57' };
  expect(JSON.parse(kept[1]?.picbadge ?? '')).toEqual(choices);
  expect(Object.keys(kept[1] ?? {})).toEqual(['picbadge']);
});

test('one’s own face is in all eight templates, and in the sizes networks show', async ({
  page,
}, info) => {
  const photo = info.outputPath('photo.png');
  const orange = { r: 240, g: 120, b: 20 };
  await sharp({ create: { width: 800, height: 800, channels: 3, background: orange } }).toFile(
    photo,
  );
  await openStudio(page, photo);
  const tiles = page.locator('label canvas');
  const sizes = page.getByRole('region', { name: 'Comme sur les réseaux' }).locator('canvas');
  await expect(tiles).toHaveCount(8);
  await expect(sizes).toHaveCount(4);
  for (const canvas of [...(await tiles.all()), ...(await sizes.all())]) {
    // The middle of the upper half is window in every design.
    await expect
      .poll(() =>
        canvas.evaluate((element) => {
          const drawn = element as HTMLCanvasElement;
          const [x, y] = [drawn.width / 2, Math.round(drawn.height * 0.34)];
          return [...(drawn.getContext('2d')?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3);
        }),
      )
      .toEqual([240, 120, 20]);
  }
});

for (const { name, width, height } of [
  { name: 'twelve megapixels', width: 4000, height: 3000 },
  { name: 'a panorama', width: 8000, height: 1600 },
]) {
  test(`${name}: the stage shows what the command line paints`, async ({ page }, info) => {
    const photo = info.outputPath('photo.jpg');
    const quarter = await makePhoto(width / 4, height / 4);
    await sharp(quarter).resize(width, height).jpeg().toFile(photo);
    await openStudio(page, photo);
    const painted = info.outputPath('command.png');
    const options = ['--template', 'anneau', '--photo', photo, '--out', painted];
    await run('npm', ['run', '-s', 'badge', '--', ...options]);
    const command = await readPicture(await readFile(painted));
    expect(measureSimilarity(await readStage(page), command)).toBeGreaterThanOrEqual(ALIKE);
  });
}
