import 'server-only';
import type { Drawing, DrawingRequest } from '@/lib/domain/draft';
import { formatSizes } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import { drawArtwork } from '../designs/draw-artwork';
import { designs } from '../designs/registry';
import { keepArtwork } from '../media/encode-artwork';
import { type MediaStore, type Medium, readMedium } from '../media/media-store';
import { requireLetters } from '../pack/check-words';
import type { Site } from '../site';

/** How many drawings are kept: what some people at work look at. */
const MOST = 60;

const KEY = Symbol.for('picbadge.drawings');
const shared = globalThis as { [KEY]?: MediaStore };

/**
 * Draws what a Design makes of some words, for who is at work on them; nothing of it is public. Throws a Refusal:
 * word-missing, word-characters, or format-undrawn.
 */
export async function drawFormat({ pack }: Site, request: DrawingRequest): Promise<Drawing> {
  const { design: name, words, format } = request;
  const design = Object.hasOwn(designs, name) ? designs[name] : undefined;
  const drawn = design?.formats[format];
  if (!design || !drawn) throw new Refusal('format-undrawn');
  if (design.words.some((word) => !words[word]?.trim())) throw new Refusal('word-missing');
  requireLetters(words, pack.tables);
  const { campaign, palette, tables } = pack;
  const kit = { campaign, palette, tables, words };
  const { background, window, slots } = drawn.layout(kit);
  const svg = await drawArtwork(design, format, kit, pack.fonts.text);
  const store = openDrawings();
  const { artwork } = keepArtwork(store, Buffer.from(svg), formatSizes[format]);
  forgetOldest(store);
  return { artwork, background, window, slots };
}

/** A drawing by its hash, while it is kept. */
export function findDrawing(hash: string): Promise<Medium | null> {
  return readMedium(openDrawings(), hash);
}

function openDrawings(): MediaStore {
  shared[KEY] ??= new Map();
  return shared[KEY];
}

/** An artwork and its thumbnail are two. */
function forgetOldest(store: MediaStore): void {
  for (const hash of store.keys()) {
    if (store.size <= 2 * MOST) return;
    store.delete(hash);
  }
}
