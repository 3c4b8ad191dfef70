import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Values } from '@/lib/domain/values';
import { composeScene } from '@/lib/render/compose-scene';
import { hashScene } from '@/lib/render/hash-scene';
import fc from '@/tests/support/fast-check';
import { findTemplate, findTerritory, locate, openShippedPack } from '@/tests/support/packs';
import { hashTemplates, nothingChosen, parts, place } from '@/tests/support/scenes';

const hashOf = (changed: Partial<typeof parts>) =>
  hashScene(composeScene({ ...parts, ...changed }).scene);
const hashWith = (changed: Partial<Values>) => hashOf({ values: { ...nothingChosen, ...changed } });

/**
 * The scene of « Mon département » with its artwork left out of account, hashed. It may change only
 * with what people see: the geometry of photos, the fitting of texts, the pack's display font, that
 * template's slot and window, or the shape of a Scene. A new version of sharp, satori, HarfBuzz or
 * Node must leave it alone: kept pictures are found by such hashes.
 */
const GOLDEN = '8fe9c491af4a1da5cbf5c9dd00ebe0ecf81f7e337d8432133c65fe4c3dd957b0';

describe('the hash of a scene', () => {
  it('is the stored one for a scene of the default pack', async () => {
    const pack = await openShippedPack('masseret-2015');
    const { formats } = findTemplate(pack, 'mon-departement');
    if (!formats.square) throw new Error('Expected a square format');
    const { scene } = composeScene({
      format: { ...formats.square, artwork: '0'.repeat(64) },
      values: { ...nothingChosen, photo: { centreX: 0.52, centreY: 0.47, zoom: 1.6, angle: 17.5 } },
      territory: findTerritory(pack, '54'),
      photo: { width: 3000, height: 4000 },
      tables: pack.tables,
    });
    expect(hashScene(scene)).toBe(GOLDEN);
  });

  it('is the same in another process, zone and language, for every template', async () => {
    const tsx = locate('node_modules/.bin/tsx');
    const script = locate('tests/support/print-scene-hashes.ts');
    const elsewhere = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const printed = await promisify(execFile)(tsx, ['--conditions=react-server', script], {
      cwd: locate('.'),
      env: { ...process.env, ...elsewhere },
    });
    const pack = await openShippedPack('masseret-2015');
    const hashes = hashTemplates(pack);
    expect(JSON.parse(printed.stdout)).toEqual(hashes);
    expect(Object.keys(hashes)).toHaveLength(pack.templates.length);
  });

  it('does not depend on the order of keys', () => {
    const { scene } = composeScene({ ...parts, territory: place });
    expect(hashScene(reverseKeys(scene))).toBe(hashScene(scene));
  });

  it('depends on the order of layers', () => {
    const { scene } = composeScene(parts);
    expect(hashScene({ ...scene, layers: scene.layers.toReversed() })).not.toBe(hashScene(scene));
  });

  it('changes with everything that is seen', () => {
    const photo = nothingChosen.photo;
    const { format } = parts;
    const hashes = [
      hashOf({}),
      hashOf({ photo: null }),
      hashOf({ photo: { width: 3000, height: 3900 } }),
      hashOf({ territory: place }),
      hashWith({ texts: { name: 'Léa' } }),
      hashWith({ texts: { name: 'Léo' } }),
      hashWith({ photo: { ...photo, zoom: 1.01 } }),
      hashWith({ photo: { ...photo, angle: 1 } }),
      hashWith({ photo: { ...photo, angle: -1 } }),
      hashWith({ photo: { ...photo, centreY: 0.45 } }),
      hashWith({ photo: { ...photo, centreX: 0.45, zoom: 2 } }),
      hashOf({ format: { ...format, background: '#2B0B3E' } }),
      hashOf({ format: { ...format, artwork: 'c'.repeat(64) } }),
      hashOf({ format: { ...format, height: 1350 } }),
      ...(['colour', 'align', 'case', 'maxSize'] as const).map((key) => {
        const seen = { colour: '#FFFFFF', align: 'end', case: 'upper', maxSize: 44 }[key];
        const slots = format.slots.map((slot) => ({ ...slot, [key]: seen }));
        return hashOf({ format: { ...format, slots } });
      }),
    ];
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('stays when what changes is not seen', () => {
    const hash = hashOf({});
    expect(hashWith({ territory: 'never looked up' })).toBe(hash);
    expect(hashWith({ texts: { elsewhere: 'Léa' } })).toBe(hash);
    expect(hashWith({ texts: { name: '  ' } })).toBe(hash);
    expect(hashOf({ format: { ...parts.format, thumbnail: 'c'.repeat(64) } })).toBe(hash);
  });

  it('is equal for equal scenes alone', () => {
    const anyName = fc.string({ unit: fc.constantFrom(...'aàeéz \u00a0{}'), maxLength: 3 });
    fc.assert(
      fc.property(anyName, anyName, (first, second) => {
        const [one, other] = [first, second].map(
          (name) => composeScene({ ...parts, values: { ...nothingChosen, texts: { name } } }).scene,
        );
        if (!one || !other) throw new Error('Expected two scenes');
        const areEqual = JSON.stringify(one) === JSON.stringify(other);
        expect(hashScene(one) === hashScene(other)).toBe(areEqual);
      }),
    );
  });
});

function reverseKeys<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reverseKeys) as Value;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, inner]) => [key, reverseKeys(inner)])) as Value;
}
