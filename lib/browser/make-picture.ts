import { Refusal } from '@/lib/domain/refusal';
import type { GlyphTable } from '@/lib/render/glyph-table';
import { listArtworks } from '@/lib/render/list-artworks';
import type { Scene } from '@/lib/render/scene';
import { askPixelWorker } from './ask-pixel-worker';
import { encodeOnPage, type PictureType } from './encode-picture';
import { loadArtwork } from './load-artwork';
import { type CanvasContext, canvasPainter } from './paint-scene';

/**
 * Paints a scene afresh at its true size, with its full artwork, and encodes it under an ASCII name
 * that says nothing of the person. Throws a Refusal, that of fetchOnce too: a picture without its
 * artwork is never made.
 */
export async function makePicture(
  scene: Scene,
  photo: ImageBitmap | null,
  tables: readonly GlyphTable[],
  type: PictureType,
  name = 'picbadge',
): Promise<File> {
  const artworks = await Promise.all(
    listArtworks(scene).map(async (hash) => [hash, await loadArtwork(hash)] as const),
  );
  const picture = await encodeScene(scene, type, (context) =>
    canvasPainter(context)(scene, {
      photo,
      artworks: new Map(artworks),
      tables: new Map(tables.map((table) => [table.font, table])),
    }),
  );
  const ending = type === 'jpeg' ? 'jpg' : 'png';
  const file = `${name}-${scene.width}x${scene.height}.${ending}`;
  return new File([picture], file, { type: picture.type });
}

type Paint = (context: CanvasContext) => void;

/** Painted here, because the photo is here; encoded by the worker where canvases can go there. */
async function encodeScene(scene: Scene, type: PictureType, paint: Paint): Promise<Blob> {
  // Safari before 16.4 has no canvas outside of a page.
  if (typeof OffscreenCanvas === 'undefined') return encodeOnPage(scene, paint, type);
  return encodeInWorker(scene, type, paint).catch((error) => {
    if (!(error instanceof Refusal && error.code === 'canvas-forbidden')) throw error;
    // What a person allows may hold for the page and not for its workers.
    return encodeOnPage(scene, paint, type);
  });
}

async function encodeInWorker(scene: Scene, type: PictureType, paint: Paint): Promise<Blob> {
  const canvas = new OffscreenCanvas(scene.width, scene.height);
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Refusal('canvas-missing');
  paint(context);
  const image = canvas.transferToImageBitmap();
  const answer = await askPixelWorker({ ask: 'encode', image, type }, [image]);
  if ('picture' in answer) return answer.picture;
  throw new Refusal('picture-failed');
}
