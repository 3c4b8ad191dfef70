import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { FormatName } from '@/lib/domain/format';
import type { Values } from '@/lib/domain/values';
import { composeScene } from '@/lib/render/compose-scene';
import type { GlyphTable } from '@/lib/render/glyph-table';
import type { Scene } from '@/lib/render/scene';
import { openPack, type Pack } from '@/lib/server/pack/open-pack';
import { makeOverlay } from '@/lib/server/painter/overlay';
import { paintScene } from '@/lib/server/painter/paint-scene';
import { rasteriseArtwork } from './artworks';
import { findTemplate, listBadges } from './packs';
import { makePhoto } from './photos';
import { paintReference } from './reference';

/**
 * Writes, for each case, the scene, the server's picture and the reference, and the mutated scenes
 * that a good test must tell from them. Run by parity.spec.ts in a process of its own, because
 * server code wants Node's `react-server` condition and Playwright does not set it.
 */
const [folder = ''] = process.argv.slice(2);
const PHOTO = { width: 1500, height: 1900 };
const centred = { centreX: 0.5, centreY: 0.44, zoom: 1, angle: 0 };
const turned = { centreX: 0.52, centreY: 0.47, zoom: 1.6, angle: 17.5 };

const pack = await openPack('campaigns/masseret-2015');
const badges = listBadges(pack).map(({ slug }) => slug);
type Case = { template: string; values: Partial<Values>; format?: FormatName };
const cases: Record<string, Case> = {
  ...Object.fromEntries(badges.map((template) => [template, { template, values: {} }])),
  'longest département': { template: 'mon-departement', values: { territory: '54' } },
  'long name': { template: 'je-soutiens', values: { texts: { prenom: 'Apolline-Élisabeth Vé' } } },
  'extended Latin': { template: 'je-soutiens', values: { texts: { prenom: 'Şahin & Łucja' } } },
  'turned photo': { template: 'anneau', values: { photo: turned } },
  'a post of 1080 x 1920': {
    template: 'theme-confiance',
    format: 'story',
    values: { territory: '54', texts: { prenom: 'Marie-Apolline Élisabeth-Charlot' } },
  },
  'a post of 1200 x 630': { template: 'departement', format: 'link', values: { photo: turned } },
  'a post without a window': {
    template: 'theme-democratie',
    format: 'portrait',
    values: { texts: { prenom: 'Éloïse' } },
  },
};

await mkdir(folder, { recursive: true });
const photo = await makePhoto(PHOTO.width, PHOTO.height);
await writeFile(join(folder, 'photo.jpg'), photo);
const names = Object.keys(cases);
const manifest = [];
for (const [index, name] of names.entries()) {
  const painted = await paintCase(pack, cases[name] ?? { template: '', values: {} }, String(index));
  manifest.push({ name, ...painted });
}
const { basic, extended } = pack.glyphFiles.display;
await writeFile(join(folder, 'basic.json'), JSON.stringify(basic));
await writeFile(join(folder, 'extended.json'), JSON.stringify(extended));
await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));

async function paintCase(pack: Pack, { template: slug, values, format: name }: Case, id: string) {
  const format = findTemplate(pack, slug).formats[name ?? 'square'];
  if (!format) throw new Error(`Expected ${name ?? 'a square'} ${slug}`);
  const territory = pack.campaign.territories.find(({ code }) => code === values.territory) ?? null;
  const whole: Values = { photo: centred, texts: {}, territory: null, ...values };
  const parts = { format, values: whole, territory, photo: PHOTO };
  const { scene } = composeScene({ ...parts, tables: pack.tables });
  const unkerned = composeScene({ ...parts, tables: { display: withoutKerning(pack) } }).scene;
  const pixels = await rasteriseArtwork(pack.media, format.artwork);
  const artwork = await sharp(pixels.data, {
    raw: { width: pixels.width, height: pixels.height, channels: 4 },
  })
    .png()
    .toBuffer();
  const tables = Object.values(pack.tables);
  const server = await paintScene(scene, {
    photo,
    artworks: new Map([[format.artwork, async () => makeOverlay(pixels)]]),
    tables: new Map(tables.map((table) => [table.font, table])),
  });
  const { data, width, height } = server;
  await sharp(data, { raw: { width, height, channels: 3 } })
    .png()
    .toFile(join(folder, `${id}.server.png`));
  await writeFile(
    join(folder, `${id}.reference.png`),
    await paintReference(scene, { photo, artwork, tables }),
  );
  await writeFile(join(folder, `${id}.artwork.png`), artwork);
  return { id, scene, mutations: mutate(scene, unkerned) };
}

function withoutKerning({ tables }: Pack): GlyphTable {
  return { ...tables.display, kerning: { ...tables.display.kerning, values: [] } };
}

/** The same scene with one thing wrong, as far as it has that thing. */
function mutate(scene: Scene, unkerned: Scene): Record<string, Scene> {
  const hasText = scene.layers.some(({ kind }) => kind === 'text');
  const textMutations: Record<string, Scene> = {
    'text removed': { ...scene, layers: scene.layers.filter(({ kind }) => kind !== 'text') },
    'text moved 3 px': changeLayers(scene, (layer) =>
      layer.kind === 'text'
        ? { ...layer, glyphs: layer.glyphs.map((glyph) => ({ ...glyph, x: glyph.x + 3 })) }
        : layer,
    ),
    ...(movesGlyphs(scene, unkerned) ? { 'kerning off': unkerned } : {}),
  };
  const moved = changeLayers(scene, (layer) =>
    layer.kind === 'photo' ? { ...layer, centreX: layer.centreX + 3 } : layer,
  );
  const hasPhoto = scene.layers.some(({ kind }) => kind === 'photo');
  return {
    ...(hasPhoto ? { 'window moved 3 px': moved } : {}),
    ...(hasText ? textMutations : {}),
  };
}

/** Some texts have no kerned pair to speak of: without kerning they are the same picture. */
function movesGlyphs(scene: Scene, other: Scene): boolean {
  const places = (from: Scene) =>
    from.layers.flatMap((layer) => (layer.kind === 'text' ? layer.glyphs.map(({ x }) => x) : []));
  const others = places(other);
  return places(scene).some((x, index) => Math.abs(x - (others[index] ?? x)) >= 3);
}

function changeLayers(
  scene: Scene,
  change: (layer: Scene['layers'][number]) => Scene['layers'][number],
): Scene {
  return { ...scene, layers: scene.layers.map(change) };
}
