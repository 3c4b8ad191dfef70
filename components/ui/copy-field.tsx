import { useId, useRef, useState } from 'react';
import { Button } from './button';
import styles from './copy-field.module.css';

type CopyFieldProps = {
  label: string;
  text: string;
  /** What the button says, then what is said of the outcome. */
  action: string;
  copied: string;
  refused: string;
  /** Copies the text; false when the browser refuses. */
  onCopy: (text: string) => Promise<boolean>;
};

/** A text to take away: copied by its button, or selected for the person when that is refused. */
export function CopyField({ label, text, action, onCopy, ...said }: CopyFieldProps) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = async () => {
    // A message that does not change is not announced again.
    setOutcome(null);
    const isCopied = await onCopy(text);
    setOutcome(isCopied ? 'copied' : 'refused');
    if (isCopied) return;
    field.current?.focus();
    field.current?.select();
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {/* Copying from a text area keeps no-break spaces; from a paragraph, browsers lose them. */}
      <div className={styles.text} data-text={text}>
        <textarea id={id} ref={field} rows={1} readOnly value={text} />
      </div>
      <Button tone="outline" icon={outcome === 'copied' ? 'tick' : 'plus'} onClick={copy}>
        {action}
      </Button>
      <p className={outcome === 'refused' ? styles.problem : styles.done} role="status">
        {outcome && said[outcome]}
      </p>
    </div>
  );
}
