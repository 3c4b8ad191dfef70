import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPack } from '@/lib/server/pack/open-pack';
import { paintTemplate } from '@/lib/server/painter/paint-template';
import { collectTexts } from '@/scripts/typography/collect-texts';
import { makeTestFolder } from '@/tests/support/folders';
import { makeNoisePack } from '@/tests/support/noise-pack';
import { locate, openShippedPack } from '@/tests/support/packs';
import { readPortrait } from '@/tests/support/portrait';

const readCampaign = async (folder: string) =>
  JSON.parse(await readFile(join(folder, 'campaign.json'), 'utf8'));

describe('a pack whose every text is noise', () => {
  it.each([1, 2015])(
    'opens and paints every badge, with other words (seed %d)',
    async (seed) => {
      const folder = join(await makeTestFolder(), 'noise');
      await makeNoisePack(folder, seed);
      const noise = await openPack(folder);
      const pack = await openShippedPack('masseret-2015');
      const portrait = await readPortrait();
      expect(noise.templates).toHaveLength(pack.templates.length);
      for (const { slug, title } of noise.templates) {
        expect(pack.templates.map((template) => template.title)).not.toContain(title);
        const request = { template: slug, format: 'square', texts: {}, territory: null } as const;
        const [ours, theirs] = await Promise.all([
          paintTemplate(noise, request, portrait),
          paintTemplate(pack, request, portrait),
        ]);
        expect(Buffer.compare(ours.data, theirs.data), `${slug} has words of its own`).not.toBe(0);
      }
    },
    60_000,
  );

  it('says nothing that the pack it comes from says', async () => {
    const folder = join(await makeTestFolder(), 'noise');
    await makeNoisePack(folder, 5);
    const said = collectTexts(await readCampaign(folder));
    const original = collectTexts(await readCampaign(locate('campaigns/masseret-2015')));
    expect(said.map(({ path }) => path)).toEqual(original.map(({ path }) => path));
    const kept = original.filter(({ text }, index) => said[index]?.text === text);
    // A handle, a font's style and a code are for machines.
    const forMachines = /^(accounts\.twitter|fonts\.faces\.\w+\.style|.*\.territory)$/;
    expect(kept.map(({ path }) => path).filter((path) => !forMachines.test(path))).toEqual([]);
    expect(said.length).toBeGreaterThan(80);
  });

  it('is the same for the same seed, and another one for another', async () => {
    const folder = await makeTestFolder();
    await Promise.all([
      makeNoisePack(join(folder, 'a'), 5),
      makeNoisePack(join(folder, 'b'), 5),
      makeNoisePack(join(folder, 'c'), 6),
    ]);
    const [a, b, c] = await Promise.all(
      ['a', 'b', 'c'].map((name) => readCampaign(join(folder, name))),
    );
    expect(b).toEqual(a);
    expect(c).not.toEqual(a);
  });
});
