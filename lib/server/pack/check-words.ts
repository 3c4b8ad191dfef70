import 'server-only';
import { join } from 'node:path';
import type { FontRole } from '@/lib/domain/campaign';
import { Refusal } from '@/lib/domain/refusal';
import { findMissingCharacters, type GlyphTable } from '@/lib/render/glyph-table';
import { PackError } from './pack-error';
import type { PackFiles } from './read-pack';

type Text = { readonly path: string; readonly text: string; readonly fonts: readonly FontRole[] };

/** The fonts a Design may set words in; the accent font only sets what the lock-up says it does. */
const WORD_FONTS = ['text', 'strong', 'display'] as const satisfies readonly FontRole[];

/** A word that artwork draws must have its letters in the fonts: better said now than left blank. */
export function checkWords(files: PackFiles, tables: Readonly<Record<FontRole, GlyphTable>>): void {
  for (const [file, texts] of listTexts(files)) {
    const problems = texts.flatMap(({ path, text, fonts }) =>
      fonts.flatMap((font) => {
        const missing = findMissingCharacters(tables[font], text);
        return missing.length > 0 ? [`${path}: the ${font} font lacks ${missing.join(' ')}`] : [];
      }),
    );
    if (problems.length > 0) throw new PackError(join(files.folder, file), problems);
  }
}

/** The same of words that a team typed. Throws a Refusal: word-characters. */
export function requireLetters(
  words: Readonly<Record<string, string>>,
  tables: Readonly<Record<FontRole, GlyphTable>>,
): void {
  for (const text of Object.values(words)) {
    const missing = new Set(
      WORD_FONTS.flatMap((font) => findMissingCharacters(tables[font], text)),
    );
    if (missing.size === 0) continue;
    throw new Refusal('word-characters', { text, characters: [...missing].join(' ') });
  }
}

function listTexts({ campaign, templates }: PackFiles): [file: string, texts: Text[]][] {
  const { link, ...lines } = campaign.lockup;
  const lockup = [
    ...Object.entries(lines).flatMap(([key, texts]) => listWords(`lockup.${key}`, texts)),
    ...link.map(({ text, font }, index) => ({
      path: `lockup.link.${index}.text`,
      text,
      fonts: [font],
    })),
  ];
  const words = templates.map(({ slug, formats }): [string, Text[]] => [
    join('templates', `${slug}.json`),
    Object.entries(formats).flatMap(([name, format]) =>
      'words' in format ? listWords(`formats.${name}.words`, format.words) : [],
    ),
  ]);
  return [['campaign.json', lockup], ...words];
}

function listWords(path: string, texts: Readonly<Record<string, string>> | readonly string[]) {
  return Object.entries(texts).map(([key, text]) => ({
    path: `${path}.${key}`,
    text,
    fonts: WORD_FONTS,
  }));
}
