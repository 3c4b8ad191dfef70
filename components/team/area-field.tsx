'use client';

import { useId } from 'react';
import styles from './area-field.module.css';
import { useFormState } from './team-form';

type AreaFieldProps = {
  name: string;
  label: string;
  hint?: string;
  rows?: number;
  defaultValue?: string | undefined;
};

/** A text of several lines in a team's form. What was typed stays when the form is refused. */
export function AreaField({ name, label, hint, rows = 4, defaultValue }: AreaFieldProps) {
  const id = useId();
  const { values } = useFormState();
  const value = values[name]?.[0] ?? defaultValue;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={value}
        aria-describedby={hint && `${id}-hint`}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
