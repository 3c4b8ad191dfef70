'use client';

import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { usePercent, useTranslate } from '@/components/messages';
import type { Placement } from '@/lib/domain/values';
import styles from './stage.module.css';
import { placeByKey } from './stage-keys';
import { useArtwork } from './use-artwork';
import { usePaintedCanvas } from './use-painted-canvas';
import { usePhotoGestures } from './use-photo-gestures';
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
  const help = useId();
  const [isFocused, setFocused] = useState(false);
  const hand = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const { photo, format, placement, act, place } = studio;
  const artwork = useArtwork(format?.artwork ?? null);
  const window = format?.window;
  const underHand = photo && window && placement ? { size: photo.size, window, placement } : null;
  const settle = () => act({ type: 'photo-settled' });
  const recentre = () => act({ type: 'photo-recentred' });
  usePaintedCanvas(canvas, {
    compose: studio.compose,
    photo: photo?.image ?? null,
    artwork,
    tables: studio.tables,
    finish: studio.finish,
    isStage: true,
  });
  usePhotoGestures(hand, {
    photo: underHand,
    width: format?.width ?? 1,
    onMove: place,
    onSettle: settle,
    onRecentre: recentre,
  });

  // The file button that had the focus is gone: the photo it brought takes it.
  useEffect(() => hand.current?.focus({ preventScroll: true }), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      return act({ type: event.shiftKey ? 'redone' : 'undone' });
    }
    if (isCommand || event.altKey || !underHand) return;
    if (event.key.toLowerCase() === 'r') return recentre();
    const placed = placeByKey(event.key, event.shiftKey, underHand);
    if (!placed) return;
    event.preventDefault();
    place(placed);
    settle();
  };

  return (
    <>
      <div
        ref={hand}
        className={styles.stage}
        data-round={isRound}
        data-painted={artwork !== null && studio.hasLetters && studio.isFinal}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the photo is moved with the arrow keys
        tabIndex={0}
        role="application"
        aria-label={t('badge.stage.label', { description })}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        <canvas ref={canvas} width={format?.width} height={format?.height} />
      </div>
      <p id={help} className="unseen">
        {t('badge.stage.help')}
      </p>
      <PlacementReading placement={isFocused ? placement : null} />
    </>
  );
}

/** Where the photo stands, said aloud when the keyboard has moved it. */
function PlacementReading({ placement }: { placement: Placement | null }) {
  const t = useTranslate();
  const percent = usePercent();
  const reading =
    placement &&
    t('badge.stage.placed', {
      across: percent(placement.centreX),
      down: percent(placement.centreY),
      zoom: percent(placement.zoom),
      angle: Math.round(placement.angle),
    });
  return (
    <p className="unseen" aria-live="polite">
      {reading}
    </p>
  );
}
