'use client';

import { useId } from 'react';
import { useTranslate } from '@/components/messages';
import { type FormatName, formatSizes } from '@/lib/domain/format';
import styles from './format-picker.module.css';

/** How round the corners of the drawn shapes are, in px of the formats. */
const ROUND = 110;

/** The sizes a visual is there in, each drawn as the rectangle it is. */
export function FormatPicker(props: {
  formats: readonly FormatName[];
  chosen: FormatName;
  onChoose: (format: FormatName) => void;
}) {
  const t = useTranslate();
  const name = useId();
  return (
    <fieldset className={styles.picker}>
      <legend>{t('posts.formats.title')}</legend>
      {props.formats.map((format) => {
        const { width, height } = formatSizes[format];
        return (
          <label key={format}>
            <input
              type="radio"
              name={name}
              checked={format === props.chosen}
              onChange={() => props.onChoose(format)}
            />
            <span className={styles.tile}>
              <svg className={styles.shape} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
                <rect width={width} height={height} rx={ROUND} />
              </svg>
            </span>
            <span className={styles.name}>{t(`posts.formats.${format}`)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
