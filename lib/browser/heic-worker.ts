import { MAX_PHOTO_PIXELS } from '@/lib/domain/photo-file';
import type { RefusalCode } from '@/lib/domain/refusal';
import { convertP3 } from './convert-p3';
import { readHeicColourSpace } from './heic-colour-space';

/** What the worker answers: the picture, upright, or why there is none. */
export type HeicAnswer = { readonly image: ImageBitmap } | { readonly refusal: RefusalCode };

/** The part of libheif's own interface that is used here. */
interface HeifImage {
  get_width(): number;
  get_height(): number;
  is_primary(): boolean;
  display(target: ImageData, done: (filled: ImageData | null) => void): void;
}
interface Libheif {
  HeifDecoder: new () => { decode(bytes: Uint8Array): HeifImage[] };
}
interface WorkerScope {
  libheif: (options: { wasmBinary: ArrayBuffer }) => Libheif;
  importScripts(address: string): void;
  postMessage(answer: HeicAnswer, transferred: Transferable[]): void;
}

/** libheif as its makers built it, in files of their own beside their licence. */
const LIBRARY = '/vendor/libheif-1.23.2';
const scope = self as unknown as WorkerScope;

self.addEventListener('message', async ({ data }: MessageEvent<Uint8Array<ArrayBuffer>>) => {
  const libheif = await loadLibrary().catch(() => null);
  if (!libheif) return answer({ refusal: 'network-missing' });
  answer(await decode(libheif, data).catch(() => ({ refusal: 'photo-unreadable' as const })));
});

// The library decodes behind a timer: what it throws there reaches nobody else.
self.addEventListener('unhandledrejection', () => answer({ refusal: 'photo-unreadable' }));

function answer(message: HeicAnswer): void {
  scope.postMessage(message, 'image' in message ? [message.image] : []);
}

async function loadLibrary(): Promise<Libheif> {
  const response = await fetch(`${LIBRARY}/libheif.wasm`);
  if (!response.ok) throw new Error(`Expected libheif but received ${response.status}`);
  const wasmBinary = await response.arrayBuffer();
  scope.importScripts(`${LIBRARY}/libheif.js`);
  return scope.libheif({ wasmBinary });
}

async function decode(libheif: Libheif, bytes: Uint8Array<ArrayBuffer>): Promise<HeicAnswer> {
  const images = new libheif.HeifDecoder().decode(bytes);
  const image = images.find((one) => one.is_primary()) ?? images[0];
  if (!image) return { refusal: 'photo-unreadable' };
  // Both are those of the upright picture: the library turns it as the file says.
  const [width, height] = [image.get_width(), image.get_height()];
  if (width * height > MAX_PHOTO_PIXELS) return { refusal: 'photo-too-large' };
  const target = new ImageData(width, height);
  const filled = await new Promise<ImageData | null>((done) => image.display(target, done));
  if (!filled) return { refusal: 'photo-unreadable' };
  // By ourselves: pixels in another space are refused by Firefox, and taken for sRGB by some WebKits.
  if (readHeicColourSpace(bytes) === 'display-p3') convertP3(filled.data);
  return { image: await createImageBitmap(filled) };
}
