'use client';

import { type CSSProperties, useRef, useState } from 'react';
import { useTranslate } from '@/components/messages';
import type { Portrait } from '@/lib/browser/load-portrait';
import { removeSlot } from '@/lib/domain/edit-draft';
import type { Box } from '@/lib/domain/template';
import type { Size } from '@/lib/render/photo-geometry';
import type { Guide } from '@/lib/render/snap-box';
import { BoxHandle } from './box-handle';
import { FrameCanvas } from './frame-canvas';
import { Guides } from './guides';
import styles from './stage.module.css';
import type { EditorControls } from './use-editor';
import type { Look } from './use-look';

type StageProps = { editor: EditorControls; look: Look; portrait: Portrait };

/** The canvas of a format with its boxes: the photo's window, and each text. */
export function Stage({ editor, look, portrait }: StageProps) {
  const t = useTranslate();
  const stage = useRef<HTMLDivElement>(null);
  const [guides, setGuides] = useState<readonly Guide[]>([]);
  const [isMoving, setMoving] = useState(false);
  const { format } = look;
  const { window, slots } = format;
  const change = (set: (box: Box) => void) => (box: Box, drawn: readonly Guide[]) => {
    setMoving(true);
    setGuides(drawn);
    set(box);
  };
  const endBy = (end: () => void) => () => {
    setMoving(false);
    setGuides([]);
    end();
  };
  const ends = {
    onRest: endBy(() => {}),
    onSettle: endBy(editor.settle),
    onGiveUp: endBy(editor.giveUp),
  };
  const shared = { canvas: format, stage, ...ends };
  const chosen = editor.slot?.box ?? (editor.part?.kind === 'window' ? window : null);
  return (
    <div className={styles.frame}>
      <div ref={stage} className={styles.stage} style={shapeOf(format)}>
        <FrameCanvas
          look={look}
          portrait={portrait}
          width={format.width}
          className={styles.canvas}
          label={t('team.editor.stage.label', { portrait: t(`team.editor.portraits.${portrait}`) })}
          finish={isMoving ? 'draft' : 'fine'}
          isStage
        />
        <Guides
          canvas={format}
          guides={guides}
          isCropped={editor.draft.kind === 'badge' && format.width === format.height}
        />
        {!editor.drawn && window && (
          <BoxHandle
            {...shared}
            name={t('team.editor.window.title')}
            box={window}
            shape={window.shape}
            isChosen={editor.part?.kind === 'window'}
            onChoose={() => editor.send({ type: 'part-chosen', part: { kind: 'window' } })}
            onChange={change((box) => editor.setWindow({ ...window, ...box }))}
          />
        )}
        {(editor.drawn ? [] : slots).map((slot) => (
          <BoxHandle
            {...shared}
            key={slot.id}
            name={slot.label || slot.id}
            box={slot.box}
            shape="rectangle"
            isChosen={editor.slot?.id === slot.id}
            onChoose={() =>
              editor.send({ type: 'part-chosen', part: { kind: 'slot', id: slot.id } })
            }
            onChange={change((box) => editor.setSlot(slot.id, { box }))}
            onRemove={() => editor.edit(`${slot.id} gone`, (was) => removeSlot(was, slot.id))}
          />
        ))}
      </div>
      <p className="unseen" aria-live="polite">
        {chosen && t('team.editor.stage.placed', roundBox(chosen))}
      </p>
    </div>
  );
}

/** The canvas's shape, its width over its height, for its style sheet. */
function shapeOf({ width, height }: Size): CSSProperties {
  return { '--shape': width / height } as CSSProperties;
}

function roundBox({ x, y, width, height }: Box) {
  const [left, top] = [Math.round(x), Math.round(y)];
  return { x: left, y: top, width: Math.round(width), height: Math.round(height) };
}
