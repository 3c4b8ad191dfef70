// The text card: 1200 x 630 px, a still artwork and four lines that change.
import sharp from 'sharp';
import { paintFile } from '../../lib/server/painter/paint-file.ts';
import { rasteriseArtwork } from '../../tests/support/artworks.ts';
import { paintReference } from '../../tests/support/reference.ts';
import { measureWorst, readPicture } from '../../tests/support/similarity.ts';
import { compareWays, interleave } from '../lib/interleave.mjs';
import { CARD, composeCard, openCardPack, writeLines } from './card-pack.mjs';
import { listCardWays } from './card-ways.mjs';

const COUNTS = { warmUp: 20, rounds: 40 };
const COMPARED = 5;
const LIMITS = { '@vercel/og': 0.2, takumi: 0.7, floor: 1.6 };
const BYTES = 1.3;
const ALIKE = 0.98;

const pack = await openCardPack();
const report = { png: await measure('png'), jpeg: await measure('jpeg') };
const goals = { ...judge('png'), ...judge('jpeg'), ...(await compareWithReference()) };
console.log(JSON.stringify({ goals, ways: report }));

async function measure(type) {
  return interleave(await listCardWays(pack, type, COUNTS.warmUp + COUNTS.rounds), COUNTS);
}

function judge(type) {
  const figures = report[type];
  const times = Object.entries(LIMITS).map(([other, limit]) => [
    `${type}, ms beside ${other}`,
    compareWays(figures, other, 'median ms', limit),
  ]);
  const bytes = Object.keys(LIMITS).map((other) => [
    `${type}, bytes beside ${other}`,
    compareWays(figures, other, 'bytes', BYTES),
  ]);
  return Object.fromEntries([...times, ...bytes]);
}

/** The least similarity, inside the lines' boxes, of our cards with their outlines drawn by sharp. */
async function compareWithReference() {
  const [{ formats }] = pack.templates;
  const { data, width, height } = await rasteriseArtwork(pack.media, formats.link.artwork);
  const artwork = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  const tables = Object.values(pack.tables);
  let value = 1;
  for (let index = 0; index < COMPARED; index++) {
    const scene = composeCard(pack, index);
    const boxes = scene.layers.flatMap((layer) => (layer.kind === 'text' ? layer.box : []));
    const { template, format } = CARD;
    const request = { template, format, texts: writeLines(index), territory: null, type: 'png' };
    const ours = await readPicture(await paintFile(pack, request, null));
    const reference = await paintReference(scene, { photo: new Uint8Array(), artwork, tables });
    value = Math.min(value, measureWorst(ours, await readPicture(reference), boxes));
  }
  return { 'similarity in boxes': { value, limit: ALIKE, unit: 'SSIM', ok: value >= ALIKE } };
}
