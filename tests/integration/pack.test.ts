import { cp, mkdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { readMedium } from '@/lib/server/media/media-store';
import { openPack } from '@/lib/server/pack/open-pack';
import { PackError } from '@/lib/server/pack/pack-error';
import { type BrokenValue, brokenCampaigns } from '@/tests/fixtures/broken-campaigns';
import { brokenPosts } from '@/tests/fixtures/broken-posts';
import { brokenTemplates, suppliedFormat } from '@/tests/fixtures/broken-templates';
import { copyPack } from '@/tests/support/folders';
import { setInJson } from '@/tests/support/json-file';
import {
  findTemplate,
  listBadges,
  locate,
  openShippedPack,
  SHIPPED_PACKS,
} from '@/tests/support/packs';

// A font takes 0.4 s to read, and these sixty packs bring the same four again and again.
vi.mock('@/lib/server/fonts/build-glyph-files', async (importOriginal) => {
  const { buildGlyphFiles } =
    await importOriginal<typeof import('@/lib/server/fonts/build-glyph-files')>();
  const known = new Map<string, ReturnType<typeof buildGlyphFiles>>();
  return {
    buildGlyphFiles: (bytes: Uint8Array) => {
      const key = Buffer.from(bytes).toString('latin1');
      const files = known.get(key) ?? buildGlyphFiles(bytes);
      known.set(key, files);
      return files;
    },
  };
});

const FONT = 'fonts/BricolageGrotesque_400Regular.ttf';
const PAGES = 'fonts/BricolageGrotesque_Variable.ttf';
const TEMPLATE = 'templates/j-y-serai.json';

/** What opening a pack is refused with. */
async function readRefusal(folder: string): Promise<string> {
  const error: unknown = await openPack(folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(PackError);
  return (error as PackError).message;
}

async function drawFrame(folder: string): Promise<void> {
  await mkdir(join(folder, 'art'));
  const hole = { create: { width: 540, height: 540, channels: 4, background: '#000' } } as const;
  await sharp({ create: { width: 1080, height: 1080, channels: 4, background: '#123456' } })
    .composite([{ input: await sharp(hole).png().toBuffer(), blend: 'dest-out' }])
    .png()
    .toFile(join(folder, 'art/frame.png'));
}

const nameRows = (rows: readonly BrokenValue[]) =>
  rows.map((row) => [row.because, row.says, row] as const);

describe.each(SHIPPED_PACKS)('the pack %s', (id) => {
  it('opens with eight published badges, a picture and a thumbnail for each format', async () => {
    const pack = await openShippedPack(id);
    expect(pack.campaign.id).toBe(id);
    expect(listBadges(pack)).toHaveLength(8);
    for (const { state, formats } of pack.templates) {
      expect(state).toBe('published');
      for (const { artwork, thumbnail } of Object.values(formats)) {
        expect(pack.media.has(artwork)).toBe(true);
        expect(pack.media.has(thumbnail)).toBe(true);
      }
    }
  });
});

describe('a pack that cannot be used', () => {
  it.each(nameRows(brokenCampaigns))('with %s says “%s”', async (_, says, { path, value }) => {
    const folder = await copyPack('masseret-2015');
    await setInJson(join(folder, 'campaign.json'), path, value);
    expect(await readRefusal(folder)).toContain(`${join(folder, 'campaign.json')}: ${says}`);
  });

  it.each(nameRows(brokenTemplates))('with %s says “%s”', async (_, says, { path, value }) => {
    const folder = await copyPack('masseret-2015');
    await drawFrame(folder);
    await setInJson(join(folder, TEMPLATE), path, value);
    expect(await readRefusal(folder)).toContain(`${join(folder, TEMPLATE)}: ${says}`);
  });

  it.each(nameRows(brokenPosts))('with %s says “%s”', async (_, says, { path, value }) => {
    const folder = await copyPack('masseret-2015');
    await setInJson(join(folder, 'posts.json'), path, value);
    expect(await readRefusal(folder)).toContain(`${join(folder, 'posts.json')}: ${says}`);
  });

  it('without posts is a pack all the same', async () => {
    const folder = await copyPack('masseret-2015');
    await rm(join(folder, 'posts.json'));
    expect((await openPack(folder)).posts).toEqual([]);
  });

  it('says which artwork is missing, and who names it', async () => {
    const folder = await copyPack('masseret-2015');
    await setInJson(join(folder, TEMPLATE), 'formats.square', suppliedFormat);
    expect(await readRefusal(folder)).toBe(
      `${join(folder, 'art/frame.png')}: expected a file here, because formats.square.artwork names it`,
    );
  });

  it.each<[string, string, (file: string) => Promise<void>]>([
    ['campaign.json', 'expected a file here', (file) => rm(file)],
    ['campaign.json', 'expected JSON: ', (file) => writeFile(file, '{"id": "a",}')],
    ['campaign.json', 'expected JSON: ', (file) => truncate(file, 1000)],
    ['campaign.json', 'the whole file: Invalid input', (file) => writeFile(file, 'null')],
    [FONT, 'expected a file here, because fonts.faces.text.file names it', (file) => rm(file)],
    [FONT, 'expected a TrueType or OpenType font', (file) => writeFile(file, 'not a font')],
    [FONT, 'expected a TrueType or OpenType font', (file) => truncate(file, 0)],
    [FONT, 'expected a TrueType or OpenType font', (file) => truncate(file, 20_000)],
    [PAGES, 'expected a file here, because fonts.pages.file names it', (file) => rm(file)],
    [PAGES, 'expected a TrueType or OpenType font', (file) => truncate(file, 20_000)],
    ['templates', 'expected a folder of template files', (file) => rm(file, { recursive: true })],
    ['templates/anneau.json', 'expected JSON: ', (file) => writeFile(file, '')],
    [
      'templates/copie.json',
      'slug: expected "copie"',
      (file) => cp(join(file, '../anneau.json'), file),
    ],
  ])('whose %s is broken says “%s”', async (file, says, breakFile) => {
    const folder = await copyPack('masseret-2015');
    await breakFile(join(folder, file));
    expect(await readRefusal(folder)).toContain(`${join(folder, file)}: ${says}`);
  });

  it('says that its folder is not there', async () => {
    const folder = locate('campaigns/nobody-2015');
    expect(await readRefusal(folder)).toBe(
      `${folder}: expected the folder of a campaign, as CAMPAIGN names it`,
    );
  });

  it('says all that is wrong with a file, a line each', async () => {
    const folder = await copyPack('masseret-2015');
    await setInJson(join(folder, 'campaign.json'), 'slogan', 1);
    await setInJson(join(folder, 'campaign.json'), 'mark.path', 'x');
    const lines = (await readRefusal(folder)).split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line.startsWith(join(folder, 'campaign.json: '))).toBe(true);
  });

  it('says that a folder without templates has none', async () => {
    const folder = await copyPack('masseret-2015');
    await rm(join(folder, 'templates'), { recursive: true });
    await mkdir(join(folder, 'templates'));
    expect(await readRefusal(folder)).toContain('templates: expected at least one template file');
  });
});

it('a template of an artwork file opens like one that is drawn', async () => {
  const folder = await copyPack('masseret-2015');
  await drawFrame(folder);
  await setInJson(join(folder, TEMPLATE), 'formats.square', suppliedFormat);
  const pack = await openPack(folder);
  const format = findTemplate(pack, 'j-y-serai').formats.square;
  expect(format).toMatchObject({ width: 1080, height: 1080, background: '#000000' });
  const { data, info } = await sharp((await readMedium(pack.media, format?.artwork ?? ''))?.bytes)
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 1080, height: 1080, channels: 4 });
  const readPixel = (x: number, y: number) => [
    ...data.subarray((y * 1080 + x) * 4, (y * 1080 + x) * 4 + 4),
  ];
  expect(readPixel(5, 5)).toEqual([0x12, 0x34, 0x56, 255]);
  expect(readPixel(540, 540)[3]).toBe(0);
});
