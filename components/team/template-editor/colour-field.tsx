import { type CSSProperties, useId } from 'react';
import { useTranslate } from '@/components/messages';
import type { EditorData } from '@/lib/domain/draft';
import styles from './colour-field.module.css';
import fields from './fields.module.css';

type ColourFieldProps = {
  label: string;
  colours: EditorData['colours'];
  value: string;
  onChange: (hex: string) => void;
  onSettle: () => void;
};

/** A colour of the campaign's, or any other. */
export function ColourField({ label, colours, value, onChange, onSettle }: ColourFieldProps) {
  const t = useTranslate();
  const name = useId();
  const isSame = (hex: string) => hex.toLowerCase() === value.toLowerCase();
  return (
    <fieldset className={`${fields.group} ${styles.colours}`}>
      <legend>{label}</legend>
      <div>
        {colours.map((colour) => (
          <label
            key={colour.name}
            className={`${fields.option} ${styles.swatch}`}
            title={colour.name}
          >
            <input
              type="radio"
              name={name}
              checked={isSame(colour.hex)}
              onChange={() => {
                onChange(colour.hex);
                onSettle();
              }}
            />
            <span style={{ '--swatch': colour.hex } as CSSProperties} />
            <span className="unseen">{colour.name}</span>
          </label>
        ))}
        <label className={styles.free}>
          <input
            type="color"
            value={value.toLowerCase()}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onSettle}
          />
          <span>
            {t('team.editor.colour.free')} <small>{value.toUpperCase()}</small>
          </span>
        </label>
      </div>
    </fieldset>
  );
}
