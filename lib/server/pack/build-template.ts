import 'server-only';
import { join } from 'node:path';
import type { FontRole } from '@/lib/domain/campaign';
import { type FormatName, formatSizes } from '@/lib/domain/format';
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
import { artworkPixels } from '../painter/artwork-pixels';
import { findProblems } from './check-format';
import { PackError } from './pack-error';
import { type PackFiles, readPackFile } from './read-pack';

/** What templates are built with. */
export type Workshop = {
  readonly files: PackFiles;
  readonly palette: DesignKit['palette'];
  readonly tables: Readonly<Record<FontRole, GlyphTable>>;
  readonly media: MediaStore;
};

/** Turns a pack's template file into a Template: draws or reads its artwork, keeps it as media. */
export async function buildTemplate(workshop: Workshop, file: TemplateFile): Promise<Template> {
  const { order: _, formats, ...rest } = file;
  const names = Object.keys(formats) as FormatName[];
  const built = await Promise.all(
    names.map(async (name) => [name, await buildFormat(workshop, file, name)] as const),
  );
  return { ...rest, formats: Object.fromEntries(built) };
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
  if (problem) throw makeRefusal(workshop, file, name)(problem);
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
    ...keepArtwork(workshop.media, Buffer.from(svg), formatSizes[name]),
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
  const path = `formats.${name}.artwork`;
  const bytes = await readPackFile(workshop.files.folder, format.artwork, path);
  const kept = keepArtwork(workshop.media, bytes, formatSizes[name]);
  // A drawing of ours can be read; somebody's file is tried now rather than by a visitor.
  await artworkPixels(workshop.media, kept.artwork).catch(() => {
    throw makeRefusal(workshop, file, name)('artwork: expected a PNG, WebP or SVG picture');
  });
  return { ...format, ...formatSizes[name], ...kept };
}

function makeRefusal({ files }: Workshop, file: TemplateFile, name: FormatName) {
  const path = join(files.folder, 'templates', `${file.slug}.json`);
  return (problem: string) => new PackError(path, [`formats.${name}.${problem}`]);
}
