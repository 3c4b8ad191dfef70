'use client';

import { useRef } from 'react';
import { useTranslate } from '@/components/messages';
import { PhotoHand } from '@/components/visual/photo-hand';
import { useArtwork } from '@/components/visual/use-artwork';
import { usePaintedCanvas } from '@/components/visual/use-painted-canvas';
import styles from './stage.module.css';
import type { StudioControls } from './use-studio';

/** The badge at its true size, under the person's hand. */
export function Stage(props: {
  studio: StudioControls;
  /** What the badge shows, for those who do not see it. */
  description: string;
  isRound: boolean;
}) {
  const { studio, description, isRound } = props;
  const t = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { photo, format, placement, act, place } = studio;
  const artwork = useArtwork(format?.artwork ?? null);
  const window = format?.window;
  usePaintedCanvas(canvas, {
    compose: studio.compose,
    photo: photo?.image ?? null,
    artwork,
    tables: studio.tables,
    finish: studio.finish,
    isStage: true,
  });
  return (
    <PhotoHand
      photo={photo && window && placement ? { size: photo.size, window, placement } : null}
      width={format?.width ?? 1}
      label={t('badge.stage.label', { description })}
      className={styles.stage}
      data={{
        'data-round': isRound,
        'data-painted': artwork !== null && studio.hasLetters && studio.isFinal,
      }}
      // The file button that had the focus is gone: the photo it brought takes it.
      takesFocus
      onMove={place}
      onSettle={() => act({ type: 'photo-settled' })}
      onRecentre={() => act({ type: 'photo-recentred' })}
      onUndo={() => act({ type: 'undone' })}
      onRedo={() => act({ type: 'redone' })}
    >
      <canvas ref={canvas} width={format?.width} height={format?.height} />
    </PhotoHand>
  );
}
