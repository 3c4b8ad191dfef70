'use client';

import { useCallback, useMemo, useRef } from 'react';
import { useTranslate } from '@/components/messages';
import { AdjustPanel } from '@/components/visual/adjust-panel';
import { PhotoHand } from '@/components/visual/photo-hand';
import { useArtwork } from '@/components/visual/use-artwork';
import { useGlyphTables } from '@/components/visual/use-glyph-tables';
import { useLoaded } from '@/components/visual/use-loaded';
import { usePaintedCanvas } from '@/components/visual/use-painted-canvas';
import { usePlacement } from '@/components/visual/use-placement';
import { loadPhotoFrom } from '@/lib/browser/load-photo-from';
import type { FormAction } from '@/lib/domain/form-state';
import type { FramedPhoto, Framing } from '@/lib/domain/series/framing';
import { writePlacement } from '@/lib/domain/series/write-placement';
import type { Placement } from '@/lib/domain/values';
import { composeScene } from '@/lib/render/compose-scene';
import { clampPlacement, defaultPlacement } from '@/lib/render/photo-geometry';
import { TeamForm } from '../team-form';
import styles from './photo-framer.module.css';

type PhotoStageProps = Omit<Framing, 'photos'> & {
  photo: FramedPhoto;
  /** Where the photo is. */
  address: string;
  place: FormAction;
};

/** One photo in the template, under the hand: gestures, sliders and keys as in the studio. */
export function PhotoStage({ id, photo, address, format, glyphs, place }: PhotoStageProps) {
  const t = useTranslate();
  const standing = usePlacement(photo.placement);
  const { window } = format;
  const placement = useMemo(
    () => standing.placement ?? (window ? defaultPlacement(photo, window) : null),
    [standing.placement, photo, window],
  );
  if (!window || !placement) return null;
  const move = (asked: Placement) => standing.move(clampPlacement(asked, photo, window));
  return (
    <>
      <PhotoHand
        className={styles.stage}
        photo={{ size: photo, window, placement }}
        width={format.width}
        label={t('team.series.check.stage', { photo: photo.key })}
        onMove={standing.move}
        onSettle={standing.settle}
        onRecentre={standing.recentre}
        onUndo={standing.undo}
        onRedo={standing.redo}
        takesFocus
      >
        <StageCanvas
          {...{ photo, address, format, glyphs, placement }}
          isMoving={standing.isMoving}
        />
      </PhotoHand>
      <AdjustPanel
        placement={placement}
        canUndo={standing.canUndo}
        canRedo={standing.canRedo}
        onZoom={(zoom) => move({ ...placement, zoom })}
        onTurn={(angle) => move({ ...placement, angle })}
        onSettle={standing.settle}
        onUndo={standing.undo}
        onRedo={standing.redo}
        onRecentre={standing.recentre}
      />
      <TeamForm action={place} submit={t('team.series.check.save')}>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="key" value={photo.key} />
        <input type="hidden" name="placement" value={writePlacement(standing.placement)} />
      </TeamForm>
    </>
  );
}

type StageCanvasProps = Pick<PhotoStageProps, 'photo' | 'address' | 'format' | 'glyphs'> & {
  placement: Placement;
  isMoving: boolean;
};

function StageCanvas(props: StageCanvasProps) {
  const { photo, address, format, glyphs, placement, isMoving } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const bitmap = useLoaded(address, loadPhotoFrom).value;
  const artwork = useArtwork(format.artwork);
  const source = useMemo(() => ({ glyphs, formats: [format] }), [glyphs, format]);
  const text = format.slots.map((slot) => slot.default).join('');
  const { tables, isReady } = useGlyphTables(source, true, text);
  const compose = useCallback(() => {
    const values = { photo: placement, texts: {}, territory: null };
    return composeScene({ format, values, territory: null, photo, tables }).scene;
  }, [format, placement, photo, tables]);
  const isWhole = isReady && bitmap !== null && artwork !== null;
  usePaintedCanvas(canvas, {
    compose: isWhole ? compose : null,
    photo: bitmap,
    artwork,
    tables,
    finish: isMoving ? 'draft' : 'fine',
    isStage: true,
  });
  return <canvas ref={canvas} width={format.width} height={format.height} data-painted={isWhole} />;
}
