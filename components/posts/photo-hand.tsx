'use client';

import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { placeByKey } from '@/components/badge/stage-keys';
import { type PhotoUnderHand, usePhotoGestures } from '@/components/badge/use-photo-gestures';
import { useTranslate } from '@/components/messages';
import styles from './photo-hand.module.css';
import type { usePlacement } from './use-placement';

type PhotoHandProps = {
  photo: PhotoUnderHand;
  /** Width of the format in px. */
  width: number;
  /** What the visual shows. */
  alt: string;
  standing: ReturnType<typeof usePlacement>;
  children: ReactNode;
};

/** A visual whose photo one moves by hand, by wheel or by keys, as in the badge studio. */
export function PhotoHand({ photo, width, alt, standing, children }: PhotoHandProps) {
  const t = useTranslate();
  const help = useId();
  const hand = useRef<HTMLDivElement>(null);
  const { move, settle, recentre } = standing;
  usePhotoGestures(hand, { photo, width, onMove: move, onSettle: settle, onRecentre: recentre });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key.toLowerCase() === 'r') return recentre();
    const placed = placeByKey(event.key, event.shiftKey, photo);
    if (!placed) return;
    event.preventDefault();
    move(placed);
    settle();
  };
  return (
    <>
      <div
        ref={hand}
        className={styles.hand}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the photo is moved with the arrow keys
        tabIndex={0}
        role="application"
        aria-label={t('posts.photo.label', { description: alt })}
        aria-describedby={help}
        onKeyDown={onKeyDown}
      >
        {children}
      </div>
      <p id={help} className="unseen">
        {t('badge.stage.help')}
      </p>
    </>
  );
}
