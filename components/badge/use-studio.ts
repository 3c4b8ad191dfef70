import { useCallback, useEffect, useMemo, useReducer } from 'react';
import { makePicture } from '@/lib/browser/make-picture';
import type { StudioData } from '@/lib/domain/studio-data';
import type { Placement } from '@/lib/domain/values';
import { clampPlacement } from '@/lib/render/photo-geometry';
import { choosePlacement, composeBadge } from './compose-badge';
import { reduceStudio, type StudioAction, startStudio } from './studio-state';
import { useGlyphTables } from './use-glyph-tables';
import { usePhoto } from './use-photo';
import { useSave } from './use-save';

/** Everything the studio knows and can do; its parts only show it. */
export function useStudio(data: StudioData) {
  const [state, send] = useReducer(reduceStudio, data.templates[0]?.slug ?? '', startStudio);
  const { state: saveState, save: saveAs, forget, isBusy } = useSave();
  const act = useCallback(
    (action: StudioAction) => {
      forget();
      send(action);
    },
    [forget],
  );
  const photoState = usePhoto(useCallback(() => act({ type: 'photo-arrived' }), [act]));
  const { photo } = photoState;
  const format = data.templates.find(({ slug }) => slug === state.template)?.formats.square ?? null;
  const glyphs = useGlyphTables(data, photo !== null, Object.values(state.texts).join(''));
  const composed = useMemo(
    () =>
      photo && format
        ? composeBadge(format, state, photo.size, glyphs.tables, data.territories)
        : null,
    [photo, format, state, glyphs.tables, data.territories],
  );
  useEffect(() => {
    // Megabytes that no collector hurries to free; a save at work still needs them.
    return () => {
      if (!isBusy.current) photo?.image.close();
    };
  }, [photo, isBusy]);

  const place = (asked: Placement) => {
    if (!photo || !format?.window) return;
    act({ type: 'photo-moving', placement: clampPlacement(asked, photo.size, format.window) });
  };
  const save = () => {
    if (!composed || !photo) return;
    const { image } = photo;
    void saveAs(() => makePicture(composed.scene, image, Object.values(glyphs.tables)));
  };
  const needsGlyphs = Boolean(format && format.slots.length > 0);
  return {
    ...photoState,
    state,
    format,
    tables: glyphs.tables,
    scene: composed?.scene ?? null,
    /** A letter still on its way is not a letter that cannot be drawn. */
    issues: glyphs.isReady ? (composed?.issues ?? []) : [],
    placement: photo && format ? choosePlacement(format, state, photo.size) : null,
    /** Whether the letters of the template's texts are there. */
    hasLetters: !needsGlyphs || glyphs.isReady,
    isOffline: needsGlyphs && glyphs.hasFailed,
    saveState,
    act,
    place,
    save,
  };
}

export type StudioControls = ReturnType<typeof useStudio>;
