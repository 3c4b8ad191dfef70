import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSeriesArguments } from '@/scripts/series/parse-arguments';
import { planSeries } from '@/scripts/series/plan-series';
import { makeTestFolder } from '@/tests/support/folders';
import { locate, openShippedPack } from '@/tests/support/packs';
import { makePhoto } from '@/tests/support/photos';
import { runScript } from '@/tests/support/run-script';
import { readZip } from '@/tests/support/zip-files';

const { CAMPAIGN: _, ...env } = process.env;

function runSeries(words: readonly string[]) {
  return runScript('series', words, env);
}

/** A line as it is read: spaces that must not break are spaces. */
function plain(text: string): string[] {
  return text
    .replaceAll(/[\u00a0\u202f]/g, ' ')
    .trim()
    .split('\n');
}

describe('npm run series', () => {
  it('paints a list with photos into one ZIP, and says how it goes', {
    timeout: 120_000,
  }, async () => {
    const folder = await makeTestFolder();
    const [csv, out] = [join(folder, 'list.csv'), join(folder, 'out.zip')];
    await writeFile(join(folder, 'Eloise.jpg'), await makePhoto(600, 700));
    await writeFile(csv, 'Qui;Image\nÉloïse;eloise\nZoé;none.jpg\n');
    const words = ['--template', 'je-soutiens', '--csv', csv, '--photos', folder, '--out', out];
    const mapped = [...words, '--column', 'prenom=qui'];
    const refused = await runSeries(mapped);
    expect(refused.code).toBe(2);
    expect(plain(refused.stderr)).toEqual([
      'Ligne 3, colonne « Image » : Il n’y a pas de photo « none.jpg ». Envoyez-la, ou corrigez le nom.',
      'Une ligne ne peut pas être peinte. Corrigez la liste, ou ajoutez --skip-bad-rows pour faire les autres.',
    ]);
    const { code, stdout, stderr } = await runSeries([...mapped, '--skip-bad-rows']);
    expect(code).toBe(0);
    expect(plain(stdout)).toEqual([`${out} : un visuel.`]);
    expect(plain(stderr).at(-1)).toMatch(/^\[\++\] 1 sur 1 · [\d,]+ par seconde$/);
    const files = await readZip(await readFile(out));
    expect(files.map(({ name }) => name)).toEqual([
      'series-je-soutiens/001-eloise-square.jpg',
      'series-je-soutiens/manifest.csv',
    ]);
    expect(await readdir(folder)).toHaveLength(3);
  });
});

describe('a command line', () => {
  const list = locate('campaigns/masseret-2015/series/departement.csv');
  const base = ['--template', 'departement', '--csv', list, '--out', 'out.zip'];

  it.each([
    [['--csv', list, '--out', 'a.zip'], 'argument-missing'],
    [[...base, '--speed', '9'], 'argument-unknown'],
    [[...base, '--out', 'b.zip'], 'argument-repeated'],
    [[...base, '--column', 'prenom'], 'text-argument-malformed'],
    [[...base, '--column', 'prenom=Nom'], 'series-column-unknown'],
    [[...base, '--column', 'nom=Prénom'], 'series-field-unknown'],
    [[...base, '--format', 'round'], 'format-unknown'],
    [[...base, '--photos', 'no folder'], 'file-not-found'],
    [['--template', 'none', '--csv', list, '--out', 'a.zip'], 'template-unknown'],
    [['--template', 'departement', '--csv', 'none.csv', '--out', 'a.zip'], 'file-not-found'],
  ])('such as %j is refused', async (words, code) => {
    const pack = await openShippedPack('masseret-2015');
    const plan = async () => planSeries(pack, parseSeriesArguments(words));
    await expect(plan()).rejects.toMatchObject({ code });
  });

  it('may leave formats out, in any order', async () => {
    const pack = await openShippedPack('masseret-2015');
    const args = parseSeriesArguments([...base, '--format', 'story, square', '--format', 'square']);
    const { model, total } = await planSeries(pack, args);
    expect(model.formats.map(({ name }) => name)).toEqual(['square', 'story']);
    expect(total).toBe(20);
  });
});
