'use client';

import type { FormAction } from '@/lib/domain/form-state';
import type { ImportAction, ImportState } from '@/lib/domain/relay-import';
import { ConsentFields, type RelayWords } from './relay-fields';
import styles from './relay-import.module.css';
import { TeamForm, useFormState } from './team-form';

type RelayImportProps = {
  words: Pick<RelayWords, 'source' | 'sourceHint' | 'day'> &
    Readonly<Record<'file' | 'action', string>>;
  action: ImportAction;
};

/** Takes a list of people, and says which of its lines were not taken. */
export function RelayImport({ words, action }: RelayImportProps) {
  return (
    <TeamForm action={action as FormAction} submit={words.action}>
      <label className={styles.file}>
        <span>{words.file}</span>
        <input type="file" name="file" accept=".csv,text/csv,text/plain" required />
      </label>
      <ConsentFields words={words} />
      <Lines />
    </TeamForm>
  );
}

function Lines() {
  const { lines = [] } = useFormState() as ImportState;
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map(({ line, sentence }) => (
        <li key={line}>
          {line && <strong>{line}</strong>} {sentence}
        </li>
      ))}
    </ul>
  );
}
