import { readFile, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { compareStages, showPhoto } from '../support/stage';
import { watchBodies } from '../support/watch-bodies';
import { choosePhoto, openStudio } from './studio';
import { expect, test } from './test';

// The sample portrait in Display P3, as telephones write it, made once with public tools:
//   drawPortrait() below as PNG, then sharp(png).withIccProfile('p3')
//     .jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toFile('p3.jpg')
//   heif-enc -q 60 p3.jpg -o photo.heic     (libheif-examples 1.15.1, Debian 12)
const FIXTURE = 'tests/fixtures/photo.heic';
const DAMAGED = /abîmée ou incomplète/;

test.use({ expectedErrors: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|NetworkError|importScripts/ });

/** The same portrait, in loud colours of sRGB and as JPEG. */
function drawPortrait(): Promise<Buffer> {
  return sharp('public/portraits/sample.svg')
    .resize(900, 1125)
    .modulate({ saturation: 3 })
    .jpeg({ quality: 95, chromaSubsampling: '4:4:4' })
    .toBuffer();
}

/**
 * The fixture with an order to turn it counter-clockwise: the box of its bit depths (pixi), which
 * decoders do not need, becomes one of rotation (irot), so that no other byte moves.
 */
function turnHeic(heic: Buffer, quarters: number): Buffer {
  const turned = Buffer.from(heic);
  const at = turned.indexOf('pixi');
  turned.write('irot', at, 'latin1');
  turned[at + 4] = quarters;
  return turned;
}

for (const quarters of [0, 1, 2, 3]) {
  test(`a HEIC photo turned by ${quarters * 90}° is shown as the same JPEG`, async ({
    page,
  }, info) => {
    const [jpeg, heic] = [info.outputPath('photo.jpg'), info.outputPath('IMG_0001.HEIC')];
    const bytes = await readFile(FIXTURE);
    await writeFile(heic, quarters === 0 ? bytes : turnHeic(bytes, quarters));
    await sharp(await drawPortrait())
      .rotate(360 - quarters * 90)
      .jpeg({ quality: 95 })
      .toFile(jpeg);
    const measured = compareStages(await showPhoto(page, heic), await showPhoto(page, jpeg));
    info.annotations.push({ type: 'measured', description: JSON.stringify(measured) });
    expect(measured.similarity).toBeGreaterThanOrEqual(0.95);
    // Display P3 taken for sRGB would differ by more: see the last test.
    expect(measured.difference).toBeLessThan(1);
  });
}

test('the library comes from here, only when a HEIC photo asks for it, and nothing goes out', async ({
  page,
  context,
  baseURL,
}, info) => {
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const told = watchBodies(context);
  const jpeg = info.outputPath('photo.jpg');
  await writeFile(jpeg, await drawPortrait());
  await openStudio(page, jpeg);
  await page.waitForLoadState('networkidle');
  expect(page.workers(), 'the one that decodes what browsers read').toHaveLength(1);
  expect(requests.filter((url) => /libheif/.test(url))).toEqual([]);

  const [library, worker] = [page.waitForResponse(/libheif\.wasm/), page.waitForEvent('worker')];
  await choosePhoto(page, FIXTURE);
  expect((await library).url()).toBe(`${baseURL}/vendor/libheif-1.23.2/libheif.wasm`);
  const closed = (await worker).waitForEvent('close');
  const policy = (await page.request.get((await worker).url())).headers();
  expect(policy['content-security-policy']).toMatch(/^default-src 'none';.*connect-src 'self'$/);
  await closed;
  const remote = requests.filter((url) => !url.startsWith('blob:'));
  expect(remote.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
  expect(told).toEqual(['/api/count {"kind":"preview","template":"anneau"}']);
});

for (const { why, damage } of [
  { why: 'cut in the middle', damage: (heic: Buffer) => heic.subarray(0, heic.length / 2) },
  { why: 'without its last byte', damage: (heic: Buffer) => heic.subarray(0, -1) },
  { why: 'with nothing in its boxes', damage: (heic: Buffer) => empty(heic, 'meta') },
  { why: 'with nothing for pixels', damage: (heic: Buffer) => empty(heic, 'mdat') },
]) {
  test(`a HEIC photo ${why} is refused in a sentence`, async ({ page }, info) => {
    const damaged = info.outputPath('damaged.heic');
    await writeFile(damaged, damage(await readFile(FIXTURE)));
    await page.goto('/badge');
    await choosePhoto(page, damaged);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(DAMAGED);
  });
}

test('a photo that takes a while says that it is being read', async ({ page, context }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await context.route('**/libheif.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/badge');
  await choosePhoto(page, FIXTURE);
  await expect(page.getByRole('progressbar', { name: 'Lecture de la photo…' })).toBeVisible();
  release();
  await expect(page.getByRole('application')).toBeVisible();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

for (const file of ['libheif.wasm', 'libheif.js']) {
  test(`without ${file} the network is named, and the same photo can be tried again`, async ({
    page,
    context,
  }) => {
    await context.route(`**/${file}`, (route) => route.abort());
    await page.goto('/badge');
    await choosePhoto(page, FIXTURE);
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/connexion/);
    await context.unroute(`**/${file}`);
    await choosePhoto(page, FIXTURE);
    await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
  });
}

test('without the network at all the same is said', async ({ page, context }) => {
  await page.goto('/badge', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await choosePhoto(page, FIXTURE);
  await expect(page.getByRole('main').getByRole('alert')).toHaveText(/connexion/);
  await context.setOffline(false);
  await choosePhoto(page, FIXTURE);
  await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
});

test('Display P3 taken for sRGB would be seen', async ({ page }, info) => {
  const heic = info.outputPath('unnamed.heic');
  const bytes = Buffer.from(await readFile(FIXTURE));
  // Without its red, the profile is not known for what it is.
  bytes.write('none', bytes.indexOf('rXYZ'), 'latin1');
  await writeFile(heic, bytes);
  const measured = compareStages(await showPhoto(page, heic), await showPhoto(page, FIXTURE));
  info.annotations.push({ type: 'measured', description: JSON.stringify(measured) });
  expect(measured.difference).toBeGreaterThan(2);
});

/** A file whose box of this name holds zeros. */
function empty(heic: Buffer, name: string): Buffer {
  const emptied = Buffer.from(heic);
  const at = emptied.indexOf(name);
  return emptied.fill(0, at + 4, at - 4 + emptied.readUInt32BE(at - 4));
}
