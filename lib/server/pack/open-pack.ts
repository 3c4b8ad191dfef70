import 'server-only';
import { join } from 'node:path';
import {
  type Campaign,
  colourRoles,
  type FontRole,
  fontRoles,
  type Palette,
} from '@/lib/domain/campaign';
import type { Post } from '@/lib/domain/post';
import type { Template } from '@/lib/domain/template';
import { type GlyphTable, openGlyphFile } from '@/lib/render/glyph-table';
import { buildGlyphFiles, type GlyphFiles } from '../fonts/build-glyph-files';
import { isWholeFont } from '../fonts/is-whole-font';
import { keepMedium, type MediaStore } from '../media/media-store';
import { type Bench, buildTemplate, makeBench, type Workshop } from './build-template';
import { checkBadges } from './check-badges';
import { checkLists } from './check-lists';
import { checkHeldPosts, checkPosts } from './check-posts';
import { checkWords } from './check-words';
import { PackError } from './pack-error';
import { type Attachments, readAttachments } from './read-attachments';
import { type PackFiles, readPack } from './read-pack';

/** A pack ready to serve: its campaign, fonts as glyph tables, templates and their media. */
export type Pack = {
  readonly campaign: Campaign;
  readonly palette: Palette;
  readonly fonts: PackFiles['fonts'];
  readonly variableFont: PackFiles['variableFont'];
  readonly glyphFiles: Readonly<Record<FontRole, GlyphFiles>>;
  /** Each font's whole table, everyday and extended Latin together. */
  readonly tables: Readonly<Record<FontRole, GlyphTable>>;
  readonly templates: readonly Template[];
  readonly posts: readonly Post[];
  /** Lists to start a series from, by the slug of their template. */
  readonly lists: PackFiles['lists'];
  readonly media: MediaStore;
  readonly documents: Attachments['documents'];
  /** Media hash of the presentation video, when it is a file of the pack. */
  readonly video: string | null;
};

/** A pack's fonts, ready to set words. */
type Fonts = Pick<Pack, 'glyphFiles' | 'tables'>;

/** Reads, checks and builds the pack in `folder` (about 2 s). Throws PackError in words. */
export async function openPack(folder: string): Promise<Pack> {
  const files = await readPack(folder);
  return buildPack(files, prepareFonts(files));
}

/** Makes the glyph tables of a pack’s fonts (about 1 s). Throws PackError. */
export function prepareFonts(files: PackFiles): Fonts {
  const glyphFiles = mapRoles((role) => readGlyphs(files, role));
  const tables = mapRoles((role) => {
    const { basic, extended } = glyphFiles[role];
    return openGlyphFile(extended, openGlyphFile(basic));
  });
  return { glyphFiles, tables };
}

/** Checks and builds what was read. Throws PackError. */
export async function buildPack(
  files: PackFiles,
  { glyphFiles, tables }: Fonts,
  bench: Bench = makeBench(),
): Promise<Pack> {
  const { campaign, fonts, variableFont, lists } = files;
  checkLists(files);
  const palette = readPalette(campaign);
  await checkPosts(files);
  const templates = await buildTemplates({ files, palette, tables, bench });
  const { documents, video } = await readAttachments(files.folder, campaign);
  const { media } = bench;
  return {
    campaign,
    palette,
    fonts,
    variableFont,
    glyphFiles,
    tables,
    templates,
    posts: files.posts,
    lists,
    media,
    documents,
    video: video && keepMedium(media, video.type, video.bytes),
  };
}

/** The same pack with the templates, the posts and the campaign of `files` in their places. Throws PackError. */
export async function rebuildPack(pack: Pack, files: PackFiles, bench: Bench): Promise<Pack> {
  await checkHeldPosts(files);
  const templates = await buildTemplates({ ...pack, files, bench });
  return { ...pack, campaign: files.campaign, templates, posts: files.posts };
}

async function buildTemplates(workshop: Workshop): Promise<Template[]> {
  const { files, tables } = workshop;
  checkBadges(files);
  checkWords(files, tables);
  return Promise.all(files.templates.map((file) => buildTemplate(workshop, file)));
}

function mapRoles<Value>(make: (role: FontRole) => Value): Record<FontRole, Value> {
  return Object.fromEntries(fontRoles.map((role) => [role, make(role)])) as Record<FontRole, Value>;
}

function readGlyphs({ folder, campaign, fonts }: PackFiles, role: FontRole): GlyphFiles {
  if (isWholeFont(fonts[role])) {
    const files = buildGlyphFiles(fonts[role]);
    if (files.basic.characters.length > 0) return files;
  }
  const { file } = campaign.fonts.faces[role];
  throw new PackError(join(folder, file), ['expected a TrueType or OpenType font with letters']);
}

function readPalette(campaign: Campaign): Palette {
  const { colours } = campaign.palette;
  return Object.fromEntries(colourRoles.map((role) => [role, colours[role].hex])) as Palette;
}
