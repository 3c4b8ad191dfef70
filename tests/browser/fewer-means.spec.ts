import { readFile, writeFile } from 'node:fs/promises';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import { runEverywhere } from '../support/script-everywhere';
import { ALIKE, measureSimilarity, readPicture } from '../support/similarity';
import { storeTurned } from '../support/turned';
import { openStudio, saveBadge } from './studio';
import { expect, test } from './test';

/** What other browsers do without, taken from pages and workers alike. */
const LACKS = [
  { what: 'a canvas outside of a page, as Safari before 16.4', without: 'OffscreenCanvas' },
  { what: 'a decoder of pictures, as Safari', without: 'ImageDecoder' },
  { what: 'frames that know how they are turned, as Firefox', without: 'VideoFrame' },
];

for (const { what, without } of LACKS) {
  test(`without ${what}, a turned photo stands upright and is saved as it is shown`, async ({
    page,
    context,
  }, info) => {
    const [file, saved] = [info.outputPath('turned.jpg'), info.outputPath('saved.jpg')];
    const photo = await makePhoto(1500, 1950, 7);
    await writeFile(file, await storeTurned(photo, 1));
    await openStudio(page, file);
    const reference = await readStage(page);

    await runEverywhere(context, page, `delete globalThis.${without};`);
    await writeFile(file, await storeTurned(photo, 6));
    await openStudio(page, file);
    const shown = await readStage(page);
    expect(measureSimilarity(shown, reference)).toBeGreaterThanOrEqual(ALIKE);
    const picture = await readPicture(await readFile(await saveBadge(page, saved)));
    expect(measureSimilarity(picture, shown)).toBeGreaterThanOrEqual(ALIKE);
  });
}
