'use client';

import { type KeyboardEvent, useRef } from 'react';
import { useTranslate } from '@/components/messages';
import type { Photo } from '@/lib/browser/decode-photo';
import type { Format } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import type { Scene } from '@/lib/render/scene';
import type { GlyphTables } from './compose-badge';
import styles from './stage.module.css';
import { placeByKey } from './stage-keys';
import { useArtwork } from './use-artwork';
import { usePaintedCanvas } from './use-painted-canvas';
import { usePhotoGestures } from './use-photo-gestures';

type StageProps = {
  format: Format;
  scene: Scene;
  photo: Photo;
  placement: Placement;
  tables: GlyphTables;
  isRound: boolean;
  onMove: (placement: Placement) => void;
  onSettle: () => void;
  onRecentre: () => void;
  onUndo: () => void;
  onRedo: () => void;
};

/** The badge at its true size, under the person's hand. */
export function Stage(props: StageProps) {
  const { format, scene, photo, placement, tables } = props;
  const t = useTranslate();
  const canvas = useRef<HTMLCanvasElement>(null);
  const artwork = useArtwork(format.artwork);
  const { window } = format;
  usePaintedCanvas(canvas, scene, photo.image, artwork, tables);
  usePhotoGestures(canvas, {
    photo: window && { size: photo.size, window, placement },
    width: format.width,
    onMove: props.onMove,
    onSettle: props.onSettle,
    onRecentre: props.onRecentre,
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (!window) return;
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      return event.shiftKey ? props.onRedo() : props.onUndo();
    }
    if (isCommand || event.altKey) return;
    if (event.key.toLowerCase() === 'r') return props.onRecentre();
    const placed = placeByKey(event.key, event.shiftKey, placement, photo.size, window);
    if (!placed) return;
    event.preventDefault();
    props.onMove(placed);
    props.onSettle();
  };

  return (
    <canvas
      ref={canvas}
      className={styles.canvas}
      data-round={props.isRound}
      data-painted={artwork !== null}
      width={format.width}
      height={format.height}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the photo is moved with the arrow keys
      tabIndex={0}
      role="application"
      aria-label={t('badge.stage.label')}
      aria-describedby="stage-help"
      onKeyDown={onKeyDown}
    />
  );
}
