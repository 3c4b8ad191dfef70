import type { GlyphTables } from '@/components/visual/glyph-tables';
import type { Territory } from '@/lib/domain/campaign';
import { UNPLACED } from '@/lib/domain/placement';
import type { Format } from '@/lib/domain/template';
import { type ComposedScene, composeScene } from '@/lib/render/compose-scene';
import { defaultPlacement, type Size } from '@/lib/render/photo-geometry';
import { currentPlacement, type StudioState } from './studio-state';

/** The scene of one format for what a person has chosen so far. */
export function composeBadge(
  format: Format,
  state: StudioState,
  photo: Size,
  tables: GlyphTables,
  territories: readonly Territory[],
): ComposedScene {
  return composeScene({
    format,
    values: {
      photo: choosePlacement(format, state, photo),
      texts: state.texts,
      territory: state.territory,
    },
    territory: territories.find(({ code }) => code === state.territory) ?? null,
    photo,
    tables,
  });
}

/** The person's placement, or the format's own default while there is none. */
export function choosePlacement(format: Format, state: StudioState, photo: Size) {
  const chosen = currentPlacement(state);
  if (chosen) return chosen;
  return format.window ? defaultPlacement(photo, format.window) : UNPLACED;
}
