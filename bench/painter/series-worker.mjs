// Paints so many cards into a ZIP on disk, in one way, and tells how long it took and how much memory.
// Arguments: ours or og, how many, the ZIP's name. What comes before the first card is not counted.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { paintInOrder } from '../../lib/server/painter/paint-in-order.ts';
import { streamZip } from '../../lib/server/zip/stream-zip.ts';
import { CARD, openCardPack, writeLines } from './card-pack.mjs';
import { makeOgWay, openCardKit } from './card-ways.mjs';

const WARM_UP = 20;
const IN_FLIGHT = 2;
const [way, count, file] = [process.argv[2], Number(process.argv[3]), process.argv[4]];

const pack = await openCardPack();
const paint = way === 'ours' ? paintOurs : await preparePeer();
for await (const _ of paint(WARM_UP, 1_000_000));
const start = performance.now();
await writeZip(paint(count, 0), file);
const seconds = (performance.now() - start) / 1000;
const peak = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ count, 'per second': count / seconds, 'peak bytes': peak }));
process.exit();

/** Cards as the product's series are painted. */
async function* paintOurs(total, from) {
  for await (const { job, bytes } of paintInOrder(pack, listJobs(total, from))) {
    yield { name: `${job.index}.png`, bytes };
  }
}

function* listJobs(total, from) {
  const { template, format } = CARD;
  const given = { template, format, territory: null, type: 'png', photo: null, placement: null };
  for (let index = from; index < from + total; index++) {
    yield { ...given, texts: writeLines(index), index };
  }
}

/** Cards of @vercel/og, two under way at a time. */
async function preparePeer() {
  const draw = makeOgWay(await openCardKit(pack, 'png'));
  return async function* paintPeer(total, from) {
    const underWay = [];
    for (let index = from; index < from + total; index++) {
      underWay.push({ name: `${index}.png`, bytes: draw(index) });
      if (underWay.length >= IN_FLIGHT) yield settle(underWay.shift());
    }
    for (const left of underWay) yield settle(left);
  };
}

async function settle({ name, bytes }) {
  return { name, bytes: await bytes };
}

async function writeZip(entries, name) {
  const settings = { date: new Date(0), patience: 60_000, mayGoOn: () => true, onEnd: () => {} };
  await pipeline(Readable.fromWeb(streamZip(entries, settings)), createWriteStream(name));
}
