import 'server-only';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FontRole } from '@/lib/domain/campaign';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import type {
  DrawnFormat,
  Format,
  SuppliedFormat,
  Template,
  TemplateFile,
} from '@/lib/domain/template';
import type { GlyphTable } from '@/lib/render/glyph-table';
import type { DesignKit } from '../designs/design';
import { drawArtwork } from '../designs/draw-artwork';
import { designs } from '../designs/registry';
import { keepArtwork } from '../media/encode-artwork';
import type { MediaStore } from '../media/media-store';
import { findOverlay } from '../painter/find-overlay';
import { findProblems } from './check-format';
import { PackError } from './pack-error';
import { type PackFiles, readPackFile } from './read-pack';

/** What templates are built with. */
export type Workshop = {
  readonly files: PackFiles;
  readonly palette: DesignKit['palette'];
  readonly tables: Readonly<Record<FontRole, GlyphTable>>;
  readonly bench: Bench;
};

/** What one build leaves to the next. */
export type Bench = {
  readonly media: MediaStore;
  /** Formats by the SHA-256 of the words they were built from: what has not changed is not built again. */
  readonly built: Map<string, Promise<Template['formats']>>;
  /** The bytes of an artwork that the team sent, by its hash; null when there is none. */
  readonly readUpload: (hash: string) => Promise<Uint8Array | null>;
};

/** A bench with nothing on it yet. */
export function makeBench(readUpload: Bench['readUpload'] = async () => null): Bench {
  return { media: new Map(), built: new Map(), readUpload };
}

/** Turns a pack's template file into a Template: draws or reads its artwork, keeps it as media. */
export async function buildTemplate(workshop: Workshop, file: TemplateFile): Promise<Template> {
  const { order: _, formats, ...rest } = file;
  const { built } = workshop.bench;
  const key = hashFormats(formats);
  const making = built.get(key) ?? buildFormats(workshop, file);
  built.set(key, making);
  making.catch(() => built.delete(key));
  return { ...rest, formats: await making };
}

/** Names what formats are built from. */
function hashFormats(formats: TemplateFile['formats']): string {
  return createHash('sha256').update(JSON.stringify(formats)).digest('hex');
}

async function buildFormats(workshop: Workshop, file: TemplateFile): Promise<Template['formats']> {
  const names = Object.keys(file.formats) as FormatName[];
  const built = names.map(async (name) => [name, await buildFormat(workshop, file, name)] as const);
  return Object.fromEntries(await Promise.all(built));
}

async function buildFormat(
  workshop: Workshop,
  file: TemplateFile,
  name: FormatName,
): Promise<Format> {
  const format = file.formats[name];
  if (!format) throw new RangeError(`Expected a declared format but received ${name}`);
  const built = await ('design' in format
    ? buildDrawnFormat(workshop, file, name, format)
    : buildSuppliedFormat(workshop, file, name, format));
  const { territories } = workshop.files.campaign;
  const [problem] = findProblems(built, { territories, tables: workshop.tables });
  if (problem) {
    const { words, code, details } = problem;
    throw makeRefusal(workshop, file, name)(words, new Refusal(code, { ...details, format: name }));
  }
  return built;
}

async function buildDrawnFormat(
  workshop: Workshop,
  file: TemplateFile,
  name: FormatName,
  format: DrawnFormat,
): Promise<Format> {
  const refuse = makeRefusal(workshop, file, name);
  const design = Object.hasOwn(designs, format.design) ? designs[format.design] : undefined;
  const drawn = design?.formats[name];
  if (!design) throw refuse(`design: expected one of ${Object.keys(designs).join(', ')}`);
  if (!drawn) throw refuse(`design: "${format.design}" does not draw the ${name} format`);
  const absent = design.words.find((word) => !format.words[word]);
  if (absent) throw refuse(`words.${absent}: expected a text that is not empty`);
  const { campaign } = workshop.files;
  const kit = { campaign, palette: workshop.palette, tables: workshop.tables, words: format.words };
  const layout = drawn.layout(kit);
  if (layout.slots.length !== format.slots.length) {
    throw refuse(`slots: expected ${layout.slots.length} but received ${format.slots.length}`);
  }
  const svg = await drawArtwork(design, name, kit, workshop.files.fonts.text);
  return {
    ...formatSizes[name],
    ...keepArtwork(workshop.bench.media, Buffer.from(svg), formatSizes[name]),
    background: layout.background,
    window: layout.window,
    slots: layout.slots.flatMap((style, index) => {
      const text = format.slots[index];
      return text ? [{ ...style, ...text }] : [];
    }),
  };
}

async function buildSuppliedFormat(
  workshop: Workshop,
  file: TemplateFile,
  name: FormatName,
  format: SuppliedFormat,
): Promise<Format> {
  const { media, readUpload } = workshop.bench;
  const path = `formats.${name}.artwork`;
  const upload = isHash(format.artwork) ? await readUpload(format.artwork) : null;
  const bytes = upload ?? (await readPackFile(workshop.files.folder, format.artwork, path));
  const kept = keepArtwork(media, bytes, formatSizes[name]);
  // A drawing of ours can be read; somebody's file is tried now rather than by a visitor.
  await findOverlay(media, kept.artwork).catch(() => {
    throw makeRefusal(
      workshop,
      file,
      name,
    )('artwork: expected a PNG, WebP or SVG picture', new Refusal('artwork-unreadable'));
  });
  return { ...format, ...formatSizes[name], ...kept };
}

/** Whether an artwork is one that the team sent; otherwise it is a file of the pack. */
export function isHash(artwork: string): boolean {
  return /^[0-9a-f]{64}$/.test(artwork);
}

function makeRefusal({ files }: Workshop, file: TemplateFile, name: FormatName) {
  const path = join(files.folder, 'templates', `${file.slug}.json`);
  return (problem: string, refusal: Refusal | null = null) =>
    new PackError(path, [`formats.${name}.${problem}`], refusal);
}
