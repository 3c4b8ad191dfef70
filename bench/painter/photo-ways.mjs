import { createCanvas, ImageData, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { paintFile } from '../../lib/server/painter/paint-file.ts';
import { composeRequest } from '../../lib/server/painter/paint-template.ts';
import { rasteriseArtwork } from '../../tests/support/artworks.ts';

/** A badge without words, so that all ways paint the same: a photo under an artwork. */
const BADGE = { template: 'anneau', format: 'square', texts: {}, territory: null, type: 'jpeg' };

const SIDE = 1080;

/** What ours chooses for a picture of this size: the others are asked for the same. */
const JPEG = { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false };

/** Another zoom each round, so that another part of the photo is scaled by another factor. */
const place = (index) => ({ centreX: 0.5, centreY: 0.5, zoom: 1 + (index % 7) * 0.05, angle: 0 });

/** Ways of making a round's badge as a JPEG, by name; photos are bytes and sizes in px. */
export async function listPhotoWays(pack, photos) {
  const pick = (index) => photos[index % photos.length];
  const lay = (index) => {
    const request = { ...BADGE, placement: place(index) };
    const { scene } = composeRequest(pack, request, pick(index).size);
    return scene.layers.find(({ kind }) => kind === 'photo');
  };
  const { formats } = pack.templates.find(({ slug }) => slug === BADGE.template);
  const artwork = await rasteriseArtwork(pack.media, formats.square.artwork);
  return {
    ours: (index) => paintFile(pack, { ...BADGE, placement: place(index) }, pick(index)),
    'sharp composite': makeCompositeWay(pick, lay, artwork),
    '@napi-rs/canvas': makeCanvasWay(pick, lay, artwork),
    floor: (index) => scale(pick(index).bytes, lay(index)).jpeg(JPEG).toBuffer(),
  };
}

/** The part of a photo that its window shows, in its place. */
function scale(bytes, { clip, centreX, centreY, width, height }) {
  const left = Math.round(clip.x - (centreX - width / 2));
  const top = Math.round(clip.y - (centreY - height / 2));
  const margins = {
    left: clip.x,
    top: clip.y,
    right: SIDE - clip.x - clip.width,
    bottom: SIDE - clip.y - clip.height,
  };
  return sharp(bytes)
    .autoOrient()
    .resize(width, height, { fit: 'fill' })
    .extract({ left, top, width: clip.width, height: clip.height })
    .extend(margins);
}

function makeCompositeWay(pick, lay, { data, width, height }) {
  const overlay = { input: data, raw: { width, height, channels: 4 } };
  return (index) => scale(pick(index).bytes, lay(index)).composite([overlay]).jpeg(JPEG).toBuffer();
}

function makeCanvasWay(pick, lay, { data, width, height }) {
  const overlay = createCanvas(width, height);
  const pixels = new ImageData(new Uint8ClampedArray(data), width, height);
  overlay.getContext('2d').putImageData(pixels, 0, 0);
  return async (index) => {
    const image = await loadImage(Buffer.from(pick(index).bytes));
    const canvas = createCanvas(width, height);
    const context = canvas.getContext('2d');
    context.imageSmoothingQuality = 'high';
    const layer = lay(index);
    const [x, y] = [layer.centreX - layer.width / 2, layer.centreY - layer.height / 2];
    context.drawImage(image, x, y, layer.width, layer.height);
    context.drawImage(overlay, 0, 0);
    return canvas.encode('jpeg', JPEG.quality);
  };
}
