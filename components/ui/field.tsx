import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

type FieldProps = {
  label: string;
  hint?: string | undefined;
  /** Why the value cannot be used, as a sentence; null when it can. */
  problem?: string | null;
  children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
};

/** A named input with its hint or, in its place, what is wrong. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': Boolean(problem) })}
      <p id={note} className={problem ? styles.problem : styles.hint} aria-live="polite">
        {problem ?? hint}
      </p>
    </div>
  );
}
