// Reads a PDF on the standard input and draws its first page on the standard output, as a WebP after a first line
// `ok`, which says that the file can be opened. It runs in a process of its own, which can be stopped: nobody knows
// what a file does to the library that reads it. Arguments: the longest width and height of the picture, in px.
// Exit 3: wants a password; 4: cannot be opened; 5: has no page. A page that cannot be drawn leaves `ok` alone.
import { buffer } from 'node:stream/consumers';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

const [width, height] = process.argv.slice(2).map(Number);
const LOCKED = 3;
const UNREADABLE = 4;
const EMPTY = 5;

sharp.cache(false);
sharp.concurrency(1);

async function openDocument(bytes) {
  const library = await PDFiumLibrary.init();
  return library.loadDocument(bytes);
}

async function drawPage(page) {
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = Math.min(width / originalWidth, height / originalHeight);
  const { data, ...size } = await page.render({ scale, render: 'bitmap' });
  return sharp(data, { raw: { width: size.width, height: size.height, channels: 4 } })
    .flatten({ background: '#FFFFFF' })
    .webp({ quality: 78, effort: 5 })
    .toBuffer();
}

function explain(error) {
  return /password|security/i.test(String(error?.message)) ? LOCKED : UNREADABLE;
}

try {
  const document = await openDocument(await buffer(process.stdin));
  if (document.getPageCount() === 0) process.exit(EMPTY);
  process.stdout.write('ok\n');
  const cover = await drawPage(document.getPage(0)).catch(() => null);
  if (cover) process.stdout.write(cover);
} catch (error) {
  process.exitCode = explain(error);
}
