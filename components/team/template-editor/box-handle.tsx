'use client';

import { type CSSProperties, type KeyboardEvent, useId } from 'react';
import { useTranslate } from '@/components/messages';
import type { Box } from '@/lib/domain/template';
import type { Grip } from '@/lib/render/edit-box';
import type { Size } from '@/lib/render/photo-geometry';
import styles from './box-handle.module.css';
import { moveByKey } from './move-by-key';
import { type HeldBox, useBoxDrag } from './use-box-drag';

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

type BoxHandleProps = HeldBox & {
  /** What the box holds, in words. */
  name: string;
  shape: 'rectangle' | 'ellipse';
  /** A key is up: the box rests, and the next key may go on. */
  onRest: () => void;
  onRemove?: (() => void) | undefined;
};

/** A box on the canvas that one moves and pulls: by mouse, by finger or by keys. */
export function BoxHandle(props: BoxHandleProps) {
  const { name, box, shape, canvas, isChosen, onChange } = props;
  const t = useTranslate();
  const help = useId();
  const bind = useBoxDrag(props);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return;
    if (event.key === 'Escape') return props.onGiveUp();
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
        onKeyUp={props.onRest}
        onBlur={props.onSettle}
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

/** Where a box stands, for its style sheet. */
function placeBox({ x, y, width, height }: Box, canvas: Size): CSSProperties {
  const percent = (part: number, whole: number) => `${(100 * part) / whole}%`;
  const place = {
    '--x': percent(x, canvas.width),
    '--y': percent(y, canvas.height),
    '--width': percent(width, canvas.width),
    '--height': percent(height, canvas.height),
  };
  return place as CSSProperties;
}
