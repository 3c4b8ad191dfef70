import type { Ref } from 'react';
import { Field } from '@/components/ui/field';
import styles from './text-area.module.css';

type TextAreaProps = {
  label: string;
  hint?: string;
  value: string;
  problem?: string | null;
  field?: Ref<HTMLTextAreaElement>;
  onChange: (text: string) => void;
  onFocus?: () => void;
};

/** A text as tall as what it says. */
export function TextArea({ label, hint, value, problem, field, onChange, onFocus }: TextAreaProps) {
  return (
    <Field label={label} hint={hint} problem={problem ?? null}>
      {(ids) => (
        <div className={styles.text} data-text={`${value}\n`}>
          <textarea
            {...ids}
            ref={field}
            rows={3}
            maxLength={5000}
            value={value}
            onFocus={onFocus}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        </div>
      )}
    </Field>
  );
}
