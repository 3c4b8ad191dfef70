import { useCallback, useMemo, useReducer } from 'react';
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
  const saving = useSave();
  const photoState = usePhoto(useCallback(() => send({ type: 'photo-arrived' }), []));
  const { photo } = photoState;
  const format = data.templates.find(({ slug }) => slug === state.template)?.formats.square ?? null;
  const tables = useGlyphTables(data, photo !== null, Object.values(state.texts).join(''));
  const composed = useMemo(
    () =>
      photo && format ? composeBadge(format, state, photo.size, tables, data.territories) : null,
    [photo, format, state, tables, data.territories],
  );
  const act = (action: StudioAction) => {
    saving.forget();
    send(action);
  };
  const place = (asked: Placement) => {
    if (!photo || !format?.window) return;
    act({ type: 'photo-moving', placement: clampPlacement(asked, photo.size, format.window) });
  };
  const save = () => {
    if (!composed || !photo) return;
    const made = () => makePicture(composed.scene, photo.image, Object.values(tables));
    void saving.save(made);
  };
  return {
    ...photoState,
    state,
    format,
    tables,
    scene: composed?.scene ?? null,
    issues: composed?.issues ?? [],
    placement: photo && format ? choosePlacement(format, state, photo.size) : null,
    /** Whether the fonts of the template's texts have arrived. */
    hasTables: format?.slots.every(({ font }) => tables[font]) ?? false,
    saveState: saving.state,
    act,
    place,
    save,
  };
}

export type StudioControls = ReturnType<typeof useStudio>;
