'use client';

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { usePercent, useTranslate } from '@/components/messages';
import type { Placement } from '@/lib/domain/values';
import styles from './photo-hand.module.css';
import { placeByKey } from './place-by-key';
import { type PhotoUnderHand, usePhotoGestures } from './use-photo-gestures';

type PhotoHandProps = {
  /** null while there is nothing to move. */
  photo: PhotoUnderHand | null;
  /** Width of the format in px. */
  width: number;
  /** What is seen, for those who do not see it. */
  label: string;
  className?: string | undefined;
  /** How it stands now, for styles and for whoever waits for it. */
  data?: Readonly<Record<`data-${string}`, boolean>>;
  /** Whether it takes the focus when it comes. */
  takesFocus?: boolean;
  onMove: (placement: Placement) => void;
  onSettle: () => void;
  onRecentre: () => void;
  onUndo: () => void;
  onRedo: () => void;
  children: ReactNode;
};

/** A picture whose photo one moves: by hand, by wheel or by keys, each move said aloud. */
export function PhotoHand({ photo, width, label, children, ...props }: PhotoHandProps) {
  const t = useTranslate();
  const help = useId();
  const [isFocused, setFocused] = useState(false);
  const hand = useRef<HTMLDivElement>(null);
  const { onMove, onSettle, onRecentre } = props;
  usePhotoGestures(hand, { photo, width, onMove, onSettle, onRecentre });
  useFocusAtFirst(hand, props.takesFocus ?? false);

  const onKeyDown = (event: KeyboardEvent) => {
    const isCommand = event.ctrlKey || event.metaKey;
    if (isCommand && event.key.toLowerCase() === 'z') {
      event.preventDefault();
      return event.shiftKey ? props.onRedo() : props.onUndo();
    }
    if (isCommand || event.altKey || !photo) return;
    if (event.key.toLowerCase() === 'r') return onRecentre();
    const placed = placeByKey(event.key, event.shiftKey, photo);
    if (!placed) return;
    event.preventDefault();
    onMove(placed);
    onSettle();
  };

  return (
    <>
      <div
        ref={hand}
        className={`${styles.hand} ${props.className ?? ''}`}
        {...props.data}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the photo is moved with the arrow keys
        tabIndex={0}
        role="application"
        aria-label={label}
        aria-describedby={help}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        {children}
      </div>
      <p id={help} className="unseen">
        {t('badge.stage.help')}
      </p>
      <PlacementReading placement={isFocused ? (photo?.placement ?? null) : null} />
    </>
  );
}

function useFocusAtFirst(hand: RefObject<HTMLElement | null>, isWanted: boolean): void {
  useEffect(() => {
    if (isWanted) hand.current?.focus({ preventScroll: true });
  }, [hand, isWanted]);
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
