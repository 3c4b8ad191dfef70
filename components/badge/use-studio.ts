import { useCallback, useDeferredValue, useMemo, useReducer } from 'react';
import { useIsOpenNow } from '@/components/clock/clock';
import { useWhileOpen } from '@/components/clock/use-while-open';
import { NO_TABLES } from '@/components/visual/glyph-tables';
import { useGlyphTables } from '@/components/visual/use-glyph-tables';
import { usePhoto } from '@/components/visual/use-photo';
import { useSave } from '@/components/visual/use-save';
import type { PictureType } from '@/lib/browser/encode-picture';
import { makePicture } from '@/lib/browser/make-picture';
import { forget } from '@/lib/browser/remember';
import { forgetEdits } from '@/lib/browser/remember-edits';
import type { StudioData } from '@/lib/domain/studio-data';
import type { Placement } from '@/lib/domain/values';
import { clampPlacement } from '@/lib/render/photo-geometry';
import { choosePlacement, composeBadge } from './compose-badge';
import { chooseFinish, reduceStudio, startStudio } from './studio-state';
import { useClosedPhotos } from './use-closed-photos';
import { useDeeds } from './use-deeds';
import { useMemory } from './use-memory';
import { usePublished } from './use-published';
import { useTemplateAddress } from './use-template-address';
import { useWithdrawal } from './use-withdrawal';

/** Everything the studio knows and can do; its parts only show it. */
export function useStudio(data: StudioData) {
  const [state, send] = useReducer(reduceStudio, data.first, startStudio);
  useMemory(state, send);
  const photoState = usePhoto(useCallback(() => send({ type: 'photo-arrived' }), []));
  const { photo } = photoState;
  // The stage comes first: the gallery and the tools follow when it is painted.
  const shown = useDeferredValue(photo);
  const templates = usePublished(data.templates, photoState.isExpected && !data.isPreview);
  const choose = useTemplateAddress(templates, data, send);
  const withdrawal = useWithdrawal(data.templates, templates, state.template, choose);
  const chosen = templates.find(({ slug }) => slug === state.template) ?? null;
  const format = chosen?.formats.square ?? null;
  const source = useMemo(() => listGlyphSource(data), [data]);
  const glyphs = useGlyphTables(source, photoState.isExpected, Object.values(state.texts).join(''));
  const needsGlyphs = Boolean(format && format.slots.length > 0);
  // Letters that no text of this template needs must not change its scene when they arrive.
  const tables = needsGlyphs ? glyphs.tables : NO_TABLES;
  const composed = useMemo(
    () =>
      photo && format ? composeBadge(format, state, photo.size, tables, data.territories) : null,
    [photo, format, state, tables, data.territories],
  );
  const compose = useMemo(() => composed && (() => composed.scene), [composed]);
  const hasLetters = !needsGlyphs || glyphs.isReady;
  // A letter still on its way is not a letter that cannot be drawn.
  const issues = glyphs.isReady ? (composed?.issues ?? []) : [];
  const isFinal = photo?.isFinal ?? false;
  const canSave = isFinal && hasLetters && issues.length === 0;
  const make = useMemo(() => {
    if (!composed || !photo || !canSave) return null;
    const used = Object.values(tables);
    return (type: PictureType) => makePicture(composed.scene, photo.image, used, type);
  }, [composed, photo, canSave, tables]);
  const isOpenNow = useIsOpenNow();
  const deeds = useDeeds(chosen, data.isPreview, photo !== null);
  const {
    state: saveState,
    save,
    isBusy,
  } = useSave(useWhileOpen(make), {
    isOpen: isOpenNow,
    onSaved: deeds.onSaved,
  });
  useClosedPhotos(photo, shown, isBusy);

  const place = (asked: Placement) => {
    if (!photo || !format?.window) return;
    send({ type: 'photo-moving', placement: clampPlacement(asked, photo.size, format.window) });
  };
  return {
    ...photoState,
    ...withdrawal,
    shown,
    /** The templates that are still published. */
    templates,
    chosen,
    state,
    format,
    /** Every table that has arrived: the gallery's other templates have texts of their own. */
    tables: glyphs.tables,
    compose,
    issues,
    placement: photo && format ? choosePlacement(format, state, photo.size) : null,
    finish: chooseFinish(state),
    /** Whether the letters of the template's texts are there. */
    hasLetters,
    /** Whether the photo is there as it will be saved, and not only to be looked at. */
    isFinal,
    isOffline: needsGlyphs && glyphs.hasFailed,
    saveState,
    onCopied: deeds.onCopied,
    act: send,
    /** Leaves nothing behind: neither the photo, nor the choices, nor what the tab remembers. */
    forgetEverything: () => {
      photoState.leave();
      send({ type: 'forgotten' });
      forget();
      forgetEdits();
    },
    place,
    /** A picture made ahead is not handed over late: the clock is asked at the tap. */
    save: (type: PictureType) => isOpenNow() && save(type),
  };
}

function listGlyphSource({ glyphs, templates }: StudioData) {
  return { glyphs, formats: templates.flatMap(({ formats }) => formats.square ?? []) };
}

export type StudioControls = ReturnType<typeof useStudio>;
