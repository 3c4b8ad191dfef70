import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Refusal } from '@/lib/domain/refusal';
import { describeRefusal } from '@/lib/server/translate';
import { paintBadge } from '@/scripts/badge/paint-badge';
import { refusedArguments, refusedPhotos } from '@/tests/fixtures/refused-badges';
import { writeCommandLine, writePhotos } from '@/tests/support/command-lines';
import { makeSharedFolder } from '@/tests/support/folders';
import { openShippedPack } from '@/tests/support/packs';

const folder = await makeSharedFolder();
await writePhotos(folder);
const files = (await readdir(folder)).sort();
afterEach(() => rm(join(folder, 'out.jpg'), { force: true }));

const LANGUAGES = [
  ['masseret-2015', 'fr', 'french'],
  ['give-a-pint', 'en', 'english'],
] as const;
const ROWS = [...refusedPhotos, ...refusedArguments].map((row) => [row.because, row] as const);

describe.each(LANGUAGES)('npm run badge with the pack %s', (id, language, key) => {
  it.each(ROWS)('refuses %s, in one sentence, and writes nothing', async (_, row) => {
    const pack = await openShippedPack(id);
    const refusal: unknown = await paintBadge(pack, writeCommandLine(id, folder, row)).catch(
      (error: unknown) => error,
    );
    if (!(refusal instanceof Refusal)) throw refusal;
    const sentence = describeRefusal(language, refusal);
    expect(sentence.replaceAll(/[\u00a0\u202f]/g, ' ')).toMatch(row[key]);
    expect(sentence).toMatch(/[.!]$/);
    expect(sentence).not.toMatch(/undefined|null|NaN|\{|\}/);
    expect((await readdir(folder)).sort()).toEqual(files);
  });
});
