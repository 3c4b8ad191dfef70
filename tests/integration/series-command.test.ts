import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTestFolder } from '@/tests/support/folders';
import { locate } from '@/tests/support/packs';
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
  it('paints a list with photos into one ZIP, and says how it goes', async () => {
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

  const list = locate('campaigns/masseret-2015/series/departement.csv');
  it.each([
    [['--csv', 'none.csv'], 'Fichier introuvable : none.csv. Vérifiez le chemin.'],
    [['--csv', list, '--template', 'none'], /^Il n’y a pas de modèle « none »\./],
    [['--csv', list, '--format', 'round'], /^Le format « round » n’existe pas/],
    [['--csv', list, '--column', 'prenom=Nom'], /^Il n’y a pas de colonne « Nom »/],
  ])('with %j says one line and ends with code 2', async (words, says) => {
    const out = join(await makeTestFolder(), 'out.zip');
    const given = words.includes('--template') ? [] : ['--template', 'departement'];
    const { code, stdout, stderr } = await runSeries([...given, ...words, '--out', out]);
    expect([code, stdout]).toEqual([2, '']);
    const [line, ...more] = plain(stderr);
    expect(line).toEqual(typeof says === 'string' ? says : expect.stringMatching(says));
    expect(more).toEqual([]);
  });
});
