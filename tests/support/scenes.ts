import type { Territory } from '@/lib/domain/campaign';
import type { Format } from '@/lib/domain/template';
import type { Values } from '@/lib/domain/values';
import { composeScene, type SceneParts } from '@/lib/render/compose-scene';
import { hashScene } from '@/lib/render/hash-scene';
import type { Pack } from '@/lib/server/pack/open-pack';
import { plainSlot } from './slots';
import { readTable } from './tables';

export const place: Territory = {
  code: '08',
  name: 'Ardennes',
  withArticle: 'les Ardennes',
  in: 'dans les Ardennes',
  of: 'des Ardennes',
  group: 'Champagne-Ardenne',
};

export const nothingChosen: Values = {
  photo: { centreX: 0.5, centreY: 0.5, zoom: 1, angle: 0 },
  texts: {},
  territory: null,
};

export const format: Format = {
  width: 1080,
  height: 1080,
  background: '#2B0B3F',
  artwork: 'a'.repeat(64),
  thumbnail: 'b'.repeat(64),
  window: { x: 0, y: 0, width: 1080, height: 800, shape: 'rectangle' },
  slots: [
    { ...plainSlot, pattern: 'Moi, {name},', default: 'Moi aussi,', maxLength: 24 },
    {
      ...plainSlot,
      id: 'place',
      pattern: '{departement.in}',
      default: 'dans notre région',
      box: { x: 100, y: 400, width: 800, height: 120 },
    },
  ],
};

/** A scene's parts: two slots, a photo, nothing chosen yet. */
export const parts: SceneParts = {
  format,
  values: nothingChosen,
  territory: null,
  photo: { width: 3000, height: 4000 },
  tables: { display: readTable('masseret-2015/fonts/BricolageGrotesque_800ExtraBold.ttf') },
};

/** Makes everything inside unchangeable: writing to it throws. */
export function freezeDeep<Value>(value: Value): Value {
  if (value !== null && typeof value === 'object' && !(value instanceof Map)) {
    for (const inner of Object.values(value)) freezeDeep(inner);
    Object.freeze(value);
  }
  return value;
}

/** The hash of each template's square scene, with one photo and one place, by slug. */
export function hashTemplates({ templates, tables, campaign }: Pack): Record<string, string> {
  const hashes = templates.map(({ slug, formats }) => {
    if (!formats.square) throw new RangeError(`Expected a square ${slug}`);
    const territory = campaign.territories[0] ?? null;
    const scene = { ...parts, format: formats.square, territory, tables };
    return [slug, hashScene(composeScene(scene).scene)] as const;
  });
  return Object.fromEntries(hashes);
}
