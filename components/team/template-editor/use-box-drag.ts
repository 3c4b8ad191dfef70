import { useDrag } from '@use-gesture/react';
import type { RefObject } from 'react';
import type { Box } from '@/lib/domain/template';
import { type Grip, type Move, moveBox, resizeBox } from '@/lib/render/edit-box';
import type { Size } from '@/lib/render/photo-geometry';
import { type Guide, snapMove, snapResize } from '@/lib/render/snap-box';
import { useEscape } from './use-escape';

/** How near, in px of the screen, a box must come to what draws it. */
const REACH = 7;

/** A box that a hand may hold, and what is told of what it does. */
export type HeldBox = {
  box: Box;
  canvas: Size;
  /** What the canvas is shown in. */
  stage: RefObject<HTMLElement | null>;
  isChosen: boolean;
  onChoose: () => void;
  onChange: (box: Box, guides: readonly Guide[]) => void;
  /** What was done to it is done: what comes next is another step. */
  onSettle: () => void;
  /** It goes back to where it was before. */
  onGiveUp: () => void;
};

/** Lets a hand move a box or pull at its edges: given what it holds, the handlers of an element. */
export function useBoxDrag(props: HeldBox) {
  const { box, canvas, isChosen, stage, onChoose, onChange, onSettle, onGiveUp } = props;
  const drag = useEscape(onGiveUp);
  const follow = (start: Box, grip: Grip, way: Move, isFree: boolean) => {
    const scale = canvas.width / (stage.current?.clientWidth || canvas.width);
    const move = { dx: way.dx * scale, dy: way.dy * scale };
    const reach = isFree ? -1 : REACH * scale;
    const isMove = grip.x === 0 && grip.y === 0;
    const snapped = isMove
      ? snapMove(moveBox(start, move, canvas), canvas, reach)
      : snapResize(resizeBox(start, grip, move, canvas), grip, canvas, reach);
    onChange(snapped.box, snapped.guides);
  };
  return useDrag(
    ({ args: [grip], first, last, xy, initial, altKey, event, memo, cancel, tap }) => {
      if (first && !isChosen && !tap) {
        // On a box that is not chosen a finger scrolls the page.
        if ((event as PointerEvent).pointerType === 'touch') return cancel();
        onChoose();
      }
      if (first) {
        // What keys did to the box is another step.
        onSettle();
        drag.begin();
      }
      const start = (memo as Box | undefined) ?? box;
      const way = { dx: xy[0] - initial[0], dy: xy[1] - initial[1] };
      const isHeld = drag.isAwaited();
      if (isHeld && !tap) follow(start, grip as Grip, way, altKey);
      if (isHeld && last) onSettle();
      if (last) drag.end();
      return start;
    },
    { pointer: { capture: true, keys: false }, filterTaps: true },
  );
}
