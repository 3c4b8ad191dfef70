'use client';

import { Input, Label, NumberField } from 'react-aria-components';
import styles from './fields.module.css';

type NumberInputProps = {
  label: string;
  value: number;
  min: number;
  max: number;
  onChange: (value: number) => void;
  onSettle: () => void;
};

const FORMAT = { maximumFractionDigits: 0, useGrouping: false } as const;

/** A whole number: typed, or stepped by the arrow keys. It counts when the field is left or Enter is pressed. */
export function NumberInput({ label, value, min, max, onChange, onSettle }: NumberInputProps) {
  const take = (typed: number) => {
    if (Number.isFinite(typed)) onChange(typed);
  };
  return (
    <NumberField
      className={styles.number ?? ''}
      value={Math.round(value)}
      minValue={min}
      maxValue={Math.max(min, max)}
      formatOptions={FORMAT}
      onChange={take}
      onBlur={onSettle}
      onKeyUp={onSettle}
    >
      <Label>{label}</Label>
      <Input />
    </NumberField>
  );
}
