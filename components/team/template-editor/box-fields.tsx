'use client';

import { useTranslate } from '@/components/messages';
import type { Box } from '@/lib/domain/template';
import { boundBox, MIN_SIDE } from '@/lib/render/edit-box';
import type { Size } from '@/lib/render/photo-geometry';
import styles from './fields.module.css';
import { NumberInput } from './number-input';

type BoxFieldsProps = {
  box: Box;
  canvas: Size;
  onChange: (box: Box) => void;
  onSettle: () => void;
};

/** A box in numbers, in px of the canvas. */
export function BoxFields({ box, canvas, onChange, onSettle }: BoxFieldsProps) {
  const t = useTranslate();
  const fields = [
    { side: 'x', min: 0, max: canvas.width - MIN_SIDE },
    { side: 'y', min: 0, max: canvas.height - MIN_SIDE },
    { side: 'width', min: MIN_SIDE, max: canvas.width },
    { side: 'height', min: MIN_SIDE, max: canvas.height },
  ] as const;
  return (
    <fieldset className={`${styles.group} ${styles.numbers}`}>
      <legend>{t('team.editor.box.title')}</legend>
      {fields.map(({ side, min, max }) => (
        <NumberInput
          key={side}
          label={t(`team.editor.box.${side}`)}
          value={box[side]}
          min={min}
          max={max}
          onChange={(value) => onChange(boundBox({ ...box, [side]: value }, canvas))}
          onSettle={onSettle}
        />
      ))}
    </fieldset>
  );
}
