import type { FontRole, Territory } from '@/lib/domain/campaign';
import type { Format, TextSlot } from '@/lib/domain/template';
import type { Values } from '@/lib/domain/values';
import { fillSlot, readTyped } from './fill-pattern';
import { type FittedText, fitText, type TextIssue } from './fit-text';
import type { GlyphTable } from './glyph-table';
import type { Size } from './photo-geometry';
import { placePhoto } from './place-photo';
import type { Scene } from './scene';

export type SceneParts = {
  readonly format: Format;
  readonly values: Values;
  /** The place the values' code stands for. */
  readonly territory: Territory | null;
  /** Upright size in px; null while there is no photo. */
  readonly photo: Size | null;
  /** Tables of the fonts the format's slots use. */
  readonly tables: Readonly<Partial<Record<FontRole, GlyphTable>>>;
};

export type ComposedScene = { readonly scene: Scene; readonly issues: readonly TextIssue[] };

/**
 * Resolves a format and what one person chose into a Scene: pure, and the same bytes everywhere.
 * A text that cannot be set is left out and named in `issues`.
 */
export function composeScene({
  format,
  values,
  territory,
  photo,
  tables,
}: SceneParts): ComposedScene {
  const texts = format.slots.map((slot) => setSlot(slot, values, territory, tables));
  const photoLayers =
    photo && format.window ? [placePhoto(values.photo, photo, format.window)] : [];
  const scene: Scene = {
    width: format.width,
    height: format.height,
    background: format.background,
    layers: [
      ...photoLayers,
      { kind: 'image', artwork: format.artwork },
      ...texts.flatMap((text) => text.runs),
    ],
  };
  return { scene, issues: texts.flatMap((text) => text.issue ?? []) };
}

function setSlot(
  slot: TextSlot,
  values: Values,
  territory: Territory | null,
  tables: SceneParts['tables'],
): FittedText {
  if ([...readTyped(slot, values)].length > slot.maxLength) {
    return { runs: [], issue: { code: 'text-too-long', slot: slot.id } };
  }
  const table = tables[slot.font];
  // A table still on its way draws nothing yet; it is not the text's fault.
  return table
    ? fitText(slot, fillSlot(slot, values, territory), table)
    : { runs: [], issue: null };
}
