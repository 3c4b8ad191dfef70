import 'server-only';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { type Campaign, campaignSchema, type FontRole } from '@/lib/domain/campaign';
import { type Post, postsFileSchema } from '@/lib/domain/post';
import { type TemplateFile, templateFileSchema } from '@/lib/domain/template';
import { isWholeFont } from '../fonts/is-whole-font';
import { describeIssue, PackError } from './pack-error';

/** A pack as it stands on disk, each file read and checked. */
export type PackFiles = {
  readonly folder: string;
  readonly campaign: Campaign;
  readonly templates: readonly TemplateFile[];
  readonly posts: readonly Post[];
  readonly fonts: Readonly<Record<FontRole, Uint8Array>>;
  /** The variable font of its pages, when it has one. */
  readonly variableFont: Uint8Array | null;
  /** Lists to start a series from, by the slug of their template. */
  readonly lists: ReadonlyMap<string, Uint8Array>;
};

/** Reads a pack's folder. Throws PackError naming file, path and what was expected. */
export async function readPack(folder: string): Promise<PackFiles> {
  await readdir(folder).catch(() => {
    throw new PackError(folder, ['expected the folder of a campaign, as CAMPAIGN names it']);
  });
  const campaign = await readJson(folder, 'campaign.json', campaignSchema);
  const [templates, posts, fonts, variableFont, lists] = await Promise.all([
    readTemplates(folder),
    readPosts(folder),
    readFonts(folder, campaign),
    readVariableFont(folder, campaign),
    readLists(folder),
  ]);
  return { folder, campaign, templates, posts, fonts, variableFont, lists };
}

async function readTemplates(folder: string): Promise<TemplateFile[]> {
  const names = await readdir(join(folder, 'templates')).catch(() => {
    throw new PackError(join(folder, 'templates'), ['expected a folder of template files']);
  });
  const files = names.filter((name) => name.endsWith('.json')).sort();
  if (files.length === 0) {
    throw new PackError(join(folder, 'templates'), ['expected at least one template file']);
  }
  const templates = await Promise.all(files.map((name) => readTemplate(folder, name)));
  return templates.sort((a, b) => a.order - b.order);
}

/** A template's file is called by its slug: a slug cannot stand in two files. */
async function readTemplate(folder: string, name: string): Promise<TemplateFile> {
  const template = await readJson(folder, join('templates', name), templateFileSchema);
  if (`${template.slug}.json` === name) return template;
  const expected = name.replace(/\.json$/, '');
  throw new PackError(join(folder, 'templates', name), [
    `slug: expected "${expected}", the name of its file, but received "${template.slug}"`,
  ]);
}

/** A campaign may do without posts: it then has no such file. */
async function readPosts(folder: string): Promise<readonly Post[]> {
  const isThere = await access(join(folder, 'posts.json')).then(
    () => true,
    () => false,
  );
  return isThere ? (await readJson(folder, 'posts.json', postsFileSchema)).posts : [];
}

async function readFonts(folder: string, campaign: Campaign): Promise<PackFiles['fonts']> {
  const faces = Object.entries(campaign.fonts.faces);
  const read = faces.map(async ([role, face]) => {
    const bytes = await readPackFile(folder, face.file, `fonts.faces.${role}.file`);
    return [role, bytes] as const;
  });
  return Object.fromEntries(await Promise.all(read)) as Record<FontRole, Uint8Array>;
}

async function readVariableFont(folder: string, { fonts }: Campaign): Promise<Uint8Array | null> {
  if (!fonts.pages) return null;
  const bytes = await readPackFile(folder, fonts.pages.file, 'fonts.pages.file');
  if (isWholeFont(bytes)) return bytes;
  throw new PackError(join(folder, fonts.pages.file), ['expected a TrueType or OpenType font']);
}

/** A campaign may do without lists: it then has no such folder. */
async function readLists(folder: string): Promise<PackFiles['lists']> {
  const names = await readdir(join(folder, 'series')).catch(() => []);
  const read = names
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map(async (name) => {
      const bytes = await readPackFile(folder, join('series', name), 'its folder');
      return [name.replace(/\.csv$/, ''), bytes] as const;
    });
  return new Map(await Promise.all(read));
}

/** Reads a file that campaign.json or a template names; `path` is where it is named. */
export async function readPackFile(
  folder: string,
  file: string,
  path: string,
): Promise<Uint8Array> {
  return readFile(join(folder, file)).catch(() => {
    throw new PackError(join(folder, file), [`expected a file here, because ${path} names it`]);
  });
}

async function readJson<Schema extends z.ZodType>(
  folder: string,
  name: string,
  schema: Schema,
): Promise<z.infer<Schema>> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new PackError(file, ['expected a file here']);
  });
  const parsed = schema.safeParse(parseJson(file, text));
  if (!parsed.success) throw new PackError(file, parsed.error.issues.map(describeIssue));
  return parsed.data;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PackError(file, [`expected JSON: ${(error as Error).message}`]);
  }
}
