import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { colourRoles, type FontRole, fontRoles } from '@/lib/domain/campaign';
import type { EditorData, TakenArtwork } from '@/lib/domain/draft';
import { Refusal } from '@/lib/domain/refusal';
import { buildPageFont, listLetters } from '@/lib/server/fonts/build-page-fonts';
import { openPack } from '@/lib/server/pack/open-pack';
import { catalogueText, describeRefusal, readMessages } from '@/lib/server/translate';
import { artworks, takeDrawing } from './artworks';

/**
 * Writes what the editor’s own specs serves: the data of a new template, messages, fonts, letters, artworks and
 * what the server makes of each. In a process of its own, because server code wants Node's `react-server` condition.
 */
const [folder = ''] = process.argv.slice(2);
await mkdir(folder, { recursive: true });
const write = (name: string, content: string | Uint8Array) =>
  writeFile(join(folder, name), content);

const { campaign, glyphFiles, fonts, palette } = await openPack('campaigns/masseret-2015');
const glyphs = Object.fromEntries(
  fontRoles.map((role) => [
    role,
    { basic: `/${role}.basic.json`, extended: `/${role}.extended.json` },
  ]),
) as EditorData['glyphs'];
for (const role of fontRoles) {
  await write(`${role}.basic.json`, JSON.stringify(glyphFiles[role].basic));
  await write(`${role}.extended.json`, JSON.stringify(glyphFiles[role].extended));
}

const data: EditorData = {
  slug: null,
  version: 0,
  draft: { kind: 'badge', title: '', description: '', formats: {} },
  widths: {},
  territories: campaign.territories,
  colours: colourRoles.map((role) => campaign.palette.colours[role]),
  fonts: fontRoles.map((role) => ({ role, name: describeFont(role) })),
  glyphs,
  isElectoral: true,
};
await write('data.json', JSON.stringify(data));

const parts = ['team.editor', 'refusals.artwork', 'refusals.network'];
await write('messages.json', JSON.stringify(readMessages('fr', parts)));

const faces = (['text', 'strong', 'display'] as const).map(async (role) => {
  await write(
    `${role}.woff2`,
    await buildPageFont(fonts[role], listLetters([catalogueText('fr')])),
  );
  const { weight } = campaign.fonts.faces[role];
  return `@font-face{font-family:Pack;font-weight:${weight};src:url(/${role}.woff2)}`;
});
const colours = colourRoles.map((role) => `--${role}:${palette[role]}`);
const style = `:root{${colours.join(';')};--pack-font:Pack}${(await Promise.all(faces)).join('')}`;
await write('pack.css', style);

const answers: Record<string, TakenArtwork | { refusal: string; sentence: string }> = {};
for (const name of Object.keys(artworks)) {
  try {
    const { png, taken } = await takeDrawing(name);
    await write(`${name}.png`, png);
    await write(taken.artwork, png);
    answers[`${name}.png`] = taken;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    answers[`${name}.png`] = { refusal: error.code, sentence: describeRefusal('fr', error) };
    await write(`${name}.png`, 'refused');
  }
}
await write('answers.json', JSON.stringify(answers));

function describeFont(role: FontRole): string {
  const { family, weight } = campaign.fonts.faces[role];
  return `${family} ${weight}`;
}
