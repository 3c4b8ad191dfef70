'use client';

import { useDrag } from '@use-gesture/react';
import { type KeyboardEvent, type RefObject, useId } from 'react';
import { useTranslate } from '@/components/messages';
import type { Box } from '@/lib/domain/template';
import { type Grip, moveBox, resizeBox } from '@/lib/render/edit-box';
import type { Size } from '@/lib/render/photo-geometry';
import { type Guide, snapMove, snapResize } from '@/lib/render/snap-box';
import styles from './box-handle.module.css';
import { moveByKey } from './move-by-key';

/** How near, in px of the screen, a box must come to what draws it. */
const REACH = 7;

/** Corners and edges one may pull; both or one of them. */
const grips: readonly Grip[] = [
  { x: 0, y: -1 },
  { x: 1, y: 0 },
  { x: 0, y: 1 },
  { x: -1, y: 0 },
  { x: -1, y: -1 },
  { x: 1, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
];

const MIDDLE: Grip = { x: 0, y: 0 };

type BoxHandleProps = {
  /** What the box holds, in words. */
  name: string;
  box: Box;
  shape: 'rectangle' | 'ellipse';
  canvas: Size;
  isChosen: boolean;
  /** What the canvas is shown in. */
  stage: RefObject<HTMLElement | null>;
  onChoose: () => void;
  onChange: (box: Box, guides: readonly Guide[]) => void;
  onSettle: () => void;
  onRemove?: (() => void) | undefined;
};

/** A box on the canvas that one moves and pulls: by mouse, by finger or by keys. */
export function BoxHandle(props: BoxHandleProps) {
  const { name, box, shape, canvas, isChosen, stage, onChange, onSettle } = props;
  const t = useTranslate();
  const help = useId();
  const bind = useDrag(
    ({ args: [grip], first, last, xy, initial, altKey, event, memo, cancel, tap }) => {
      if (first && !isChosen && !tap) {
        // On a box that is not chosen a finger scrolls the page.
        if ((event as PointerEvent).pointerType === 'touch') return cancel();
        props.onChoose();
      }
      const start = (memo as Box | undefined) ?? box;
      const way: [number, number] = [xy[0] - initial[0], xy[1] - initial[1]];
      if (!tap) onChange(...follow(start, grip as Grip, way, altKey));
      if (last) onSettle();
      return start;
    },
    { pointer: { capture: true, keys: false }, filterTaps: true },
  );
  const follow = (start: Box, grip: Grip, [x, y]: [number, number], isFree: boolean) => {
    const scale = canvas.width / (stage.current?.clientWidth || canvas.width);
    const move = { dx: x * scale, dy: y * scale };
    const reach = isFree ? -1 : REACH * scale;
    const isMove = grip.x === 0 && grip.y === 0;
    const snapped = isMove
      ? snapMove(moveBox(start, move, canvas), canvas, reach)
      : snapResize(resizeBox(start, grip, move, canvas), grip, canvas, reach);
    return [snapped.box, snapped.guides] as const;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Delete' && props.onRemove) return props.onRemove();
    const moved = moveByKey(event, box, canvas);
    if (!moved) return;
    event.preventDefault();
    onChange(moved, []);
  };
  return (
    <div className={styles.box} style={placeBox(box, canvas)} data-chosen={isChosen}>
      <div
        {...bind(MIDDLE)}
        className={styles.body}
        data-shape={shape}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the box is moved with the arrow keys
        tabIndex={0}
        role="application"
        aria-label={name}
        aria-describedby={help}
        onFocus={() => !isChosen && props.onChoose()}
        onKeyDown={onKeyDown}
        onKeyUp={onSettle}
      />
      <span id={help} className="unseen">
        {t('team.editor.stage.help')}
      </span>
      {isChosen &&
        grips.map((grip) => (
          <span
            key={`${grip.x} ${grip.y}`}
            {...bind(grip)}
            className={styles.grip}
            data-x={grip.x}
            data-y={grip.y}
            aria-hidden="true"
          />
        ))}
    </div>
  );
}

function placeBox({ x, y, width, height }: Box, canvas: Size) {
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  return {
    left: percent(x, canvas.width),
    top: percent(y, canvas.height),
    width: percent(width, canvas.width),
    height: percent(height, canvas.height),
  };
}
