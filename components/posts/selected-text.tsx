import { useEffect, useRef } from 'react';
import styles from './selected-text.module.css';

/** A text one copies by hand, already selected. A text area keeps the no-break spaces. */
export function SelectedText({ text, label }: { text: string; label: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <textarea
      ref={field}
      className={styles.selected}
      aria-label={label}
      rows={5}
      readOnly
      value={text}
    />
  );
}
