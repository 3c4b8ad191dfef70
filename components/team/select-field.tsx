'use client';

import { useId } from 'react';
import styles from './select-field.module.css';
import { useFormState } from './team-form';

type SelectFieldProps = {
  name: string;
  label: string;
  options: readonly { readonly value: string; readonly name: string }[];
  defaultValue?: string | undefined;
};

/** A choice of a team's form among a few, as the browser draws it: it works before any script. */
export function SelectField({ name, label, options, defaultValue }: SelectFieldProps) {
  const id = useId();
  const { values } = useFormState();
  const chosen = values[name]?.[0] ?? defaultValue;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={chosen} key={chosen}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
