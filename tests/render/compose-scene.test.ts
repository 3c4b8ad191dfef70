import { describe, expect, it } from 'vitest';
import type { TextSlot } from '@/lib/domain/template';
import { composeScene } from '@/lib/render/compose-scene';
import { format, freezeDeep, nothingChosen, parts, place } from '@/tests/support/scenes';
import { plainSlot } from '@/tests/support/slots';
import { readRun } from '@/tests/support/texts';

/** What is read in one slot, words run together, or the issue's code. */
function readSlot(slot: Partial<TextSlot>, texts: Record<string, string>, territory = false) {
  const { scene, issues } = composeScene({
    ...parts,
    format: { ...format, slots: [{ ...plainSlot, ...slot }] },
    values: { ...nothingChosen, texts },
    territory: territory ? place : null,
  });
  const runs = scene.layers.flatMap((layer) => (layer.kind === 'text' ? [readRun(layer)] : []));
  return issues[0]?.code ?? runs.join('/');
}

describe('a scene', () => {
  it('stands in order: photo, artwork, texts', () => {
    const { scene } = composeScene(parts);
    expect(scene.layers.map(({ kind }) => kind)).toEqual(['photo', 'image', 'text', 'text']);
    expect(scene).toMatchObject({ width: 1080, height: 1080, background: '#2B0B3F' });
  });

  it('has no photo layer without a photo, nor without a window', () => {
    const kinds = (changed: object) =>
      composeScene({ ...parts, ...changed }).scene.layers.map(({ kind }) => kind);
    expect(kinds({ photo: null })).not.toContain('photo');
    expect(kinds({ format: { ...format, window: null } })).not.toContain('photo');
  });

  it('changes nothing it is given, and comes out the same each time', () => {
    const frozen = freezeDeep({ ...parts, territory: place });
    expect(composeScene(frozen)).toEqual(composeScene(structuredClone(frozen)));
  });

  it('is plain JSON', () => {
    const { scene } = composeScene({ ...parts, territory: place });
    expect(JSON.parse(JSON.stringify(scene))).toEqual(scene);
  });

  it('draws no text whose table is still on its way, and blames nobody', () => {
    const { scene, issues } = composeScene({ ...parts, tables: {} });
    expect(scene.layers.map(({ kind }) => kind)).toEqual(['photo', 'image']);
    expect(issues).toEqual([]);
  });

  it('leaves out the text that cannot be set, names it, and keeps the others', () => {
    const values = { ...nothingChosen, texts: { name: '🎉' } };
    const { scene, issues } = composeScene({ ...parts, values });
    expect(scene.layers.map(({ kind }) => kind)).toEqual(['photo', 'image', 'text']);
    expect(issues).toEqual([{ code: 'text-missing-characters', slot: 'name', characters: ['🎉'] }]);
  });
});

describe('a slot', () => {
  const greeting = { pattern: 'Moi, {name},', default: 'Moi aussi,' };
  const here = { id: 'place', pattern: '{departement.in}', default: 'dans notre région' };
  const both = { pattern: '{name} ({departement.code})', default: 'Ici' };

  it.each<[Partial<TextSlot>, Record<string, string>, boolean, string, string]>([
    [greeting, {}, false, 'Moiaussi,', 'its default while nothing is typed'],
    [greeting, { name: '' }, false, 'Moiaussi,', 'nor an empty text'],
    [greeting, { name: ' \u00a0 ' }, false, 'Moiaussi,', 'nor blanks alone'],
    [greeting, { name: 'Léa' }, false, 'Moi,Léa,', 'its pattern filled in'],
    [greeting, { name: ' Léa ' }, false, 'Moi,Léa,', 'without the blanks around it'],
    [greeting, { name: '{name}' }, false, 'Moi,{name},', 'braces that are typed are text'],
    [greeting, { name: '$&' }, false, 'Moi,$&,', 'and so are dollars'],
    [greeting, { other: 'Léa' }, false, 'Moiaussi,', 'not what was typed elsewhere'],
    [here, {}, false, 'dansnotrerégion', 'its default while no place is chosen'],
    [here, {}, true, 'danslesArdennes', 'the form of the place that its language needs'],
    [{ ...here, pattern: '{departement.name}' }, {}, true, 'Ardennes', 'its name'],
    [{ ...here, pattern: '{departement.of}' }, {}, true, 'desArdennes', 'its genitive'],
    [{ ...here, pattern: '{departement.withArticle}' }, {}, true, 'lesArdennes', 'its article'],
    [{ ...here, pattern: '{departement.code}' }, {}, true, '08', 'its code'],
    [both, { name: 'Léa' }, true, 'Léa(08)', 'both a text and a place'],
    [both, { name: 'Léa' }, false, 'Ici', 'its default while one of two is missing'],
    [{ pattern: '{nom}', default: 'Ici' }, {}, true, 'Ici', 'its default for a name nobody knows'],
    [{ pattern: '{constructor}', default: 'Ici' }, {}, true, 'Ici', 'even one that objects have'],
    [{ id: 'constructor', pattern: '{constructor}', default: 'Ici' }, {}, true, 'Ici', 'as an id'],
    [{ pattern: 'Toul' }, {}, false, 'Toul', 'a pattern without variables'],
    [
      { ...greeting, case: 'upper' },
      { name: 'Éloïse' },
      false,
      'MOI,ÉLOÏSE,',
      'capitals, accented',
    ],
    [{ ...here, case: 'upper' }, {}, false, 'DANSNOTRERÉGION', 'the default in capitals too'],
    [{ maxLength: 4 }, { name: 'Zoé!' }, false, 'Zoé!', 'as many characters as it takes'],
    [{ maxLength: 4 }, { name: 'Zoé!!' }, false, 'text-too-long', 'and not one more'],
    [{ maxLength: 4 }, { name: ' Zoé! ' }, false, 'Zoé!', 'blanks around it are not counted'],
    [
      { maxLength: 4 },
      { name: 'Zoe\u0301!' },
      false,
      'Zoé!',
      'an accent is no character of its own',
    ],
  ])('%o with %o (place chosen: %s) reads %s: %s', (slot, texts, chosen, read) => {
    expect(readSlot(slot, texts, chosen)).toBe(read);
  });
});
