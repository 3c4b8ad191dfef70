import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

type FieldProps = {
  label: string;
  hint?: string | undefined;
  /** Why the value cannot be used, as a sentence; null when it can. */
  problem?: string | null;
  children: (ids: { id: string; 'aria-describedby': string; 'aria-invalid': boolean }) => ReactNode;
};

/** A named input, a hint beside its name, and what is wrong with its value. */
export function Field({ label, hint, problem, children }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label} {hint && <span className={styles.hint}>{hint}</span>}
      </label>
      {children({ id, 'aria-describedby': note, 'aria-invalid': Boolean(problem) })}
      <p id={note} className={styles.problem} aria-live="polite">
        {problem}
      </p>
    </div>
  );
}
