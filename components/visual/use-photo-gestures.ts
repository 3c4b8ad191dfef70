import { createUseGesture, dragAction, pinchAction, wheelAction } from '@use-gesture/react';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import type { PhotoWindow } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import { movePhoto, pinchPhoto, type Size } from '@/lib/render/photo-geometry';

const useGesture = createUseGesture([dragAction, pinchAction, wheelAction]);

/** Wheel travel, in px, that doubles the photo. */
const WHEEL_OCTAVE = 600;

/** The photo as it can be moved: its size, its window and where it stands. */
export type PhotoUnderHand = {
  readonly size: Size;
  readonly window: PhotoWindow;
  readonly placement: Placement;
};

type Hand = {
  /** null while there is nothing to move. */
  readonly photo: PhotoUnderHand | null;
  /** Width of the format in px. */
  readonly width: number;
  readonly onMove: (placement: Placement) => void;
  readonly onSettle: () => void;
  readonly onRecentre: () => void;
};

/** A tap: when, in ms, and where on the screen, in px. */
type Tap = { readonly at: number; readonly x: number; readonly y: number };

/** How long, in ms, and how far apart, in px, the two taps of a double tap may be. */
const DOUBLE_TAP = { time: 350, distance: 40 };

function areOneDoubleTap(first: Tap, second: Tap): boolean {
  const distance = Math.hypot(second.x - first.x, second.y - first.y);
  return second.at - first.at < DOUBLE_TAP.time && distance < DOUBLE_TAP.distance;
}

/** Drag, pinch with two fingers, wheel and double tap on the stage. */
export function usePhotoGestures(
  target: RefObject<HTMLElement | null>,
  { photo, width, onMove, onSettle, onRecentre }: Hand,
): void {
  // Several events may come before the next render: each starts from where the last one left off.
  const standing = useRef(photo);
  useLayoutEffect(() => {
    standing.current = photo;
  });
  const move = (place: (photo: PhotoUnderHand) => Placement) => {
    if (!standing.current) return;
    standing.current = { ...standing.current, placement: place(standing.current) };
    onMove(standing.current.placement);
  };
  const lastTap = useRef<Tap | null>(null);
  // Browsers make no double click of two touches where they may not zoom.
  const isDoubleTap = (tap: Tap) => {
    const former = lastTap.current;
    const isDouble = former !== null && areOneDoubleTap(former, tap);
    lastTap.current = isDouble ? null : tap;
    return isDouble;
  };
  const toFormat = () => width / (target.current?.clientWidth || width);
  const fromCentre = ([x, y]: [number, number], window: PhotoWindow) => {
    const box = target.current?.getBoundingClientRect();
    return {
      x: (x - (box?.left ?? 0)) * toFormat() - (window.x + window.width / 2),
      y: (y - (box?.top ?? 0)) * toFormat() - (window.y + window.height / 2),
    };
  };

  useGesture(
    {
      onDrag: ({ delta: [dx, dy], pinching, cancel, tap }) => {
        if (pinching) return cancel();
        if (tap) return;
        const by = { dx: dx * toFormat(), dy: dy * toFormat() };
        move(({ placement, size, window }) => movePhoto(placement, by, size, window));
      },
      onDragEnd: ({ tap, canceled, event, xy: [x, y] }) => {
        // A second finger ends the drag, not the gesture: one pinch is one step back.
        if (canceled) return;
        if (tap && isDoubleTap({ at: event.timeStamp, x, y })) onRecentre();
        else onSettle();
      },
      onPinch: ({ origin, delta: [, turn], movement: [factor], memo }) => {
        const before = typeof memo === 'number' ? memo : 1;
        move(({ placement, size, window }) => {
          const at = fromCentre(origin, window);
          const pinch = { factor: factor / before, angle: turn, ...at };
          return pinchPhoto(placement, pinch, size, window);
        });
        return factor;
      },
      onPinchEnd: onSettle,
      onWheel: ({ event, delta: [, dy] }) => {
        event.preventDefault();
        move(({ placement, size, window }) => {
          const at = fromCentre([event.clientX, event.clientY], window);
          const pinch = { factor: 2 ** (-dy / WHEEL_OCTAVE), angle: 0, ...at };
          return pinchPhoto(placement, pinch, size, window);
        });
      },
      onWheelEnd: onSettle,
    },
    {
      target,
      eventOptions: { passive: false },
      // Arrow keys are the stage’s own business, with their own steps.
      drag: { filterTaps: true, pointer: { capture: true, keys: false } },
    },
  );
}
