'use client';

import { type InputHTMLAttributes, useId } from 'react';
import { useFormState } from './team-form';
import styles from './text-field.module.css';

type TextFieldProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'autoComplete' | 'defaultValue' | 'required'
> & {
  name: string;
  label: string;
  hint?: string;
};

/** A named field of a team's form. What was typed stays when the form is refused, secrets apart. */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, type = 'text', defaultValue, ...input } = props;
  const id = useId();
  const { values } = useFormState();
  const value = values[name]?.[0] ?? defaultValue;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        required
        defaultValue={value}
        aria-describedby={hint && `${id}-hint`}
        {...input}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
