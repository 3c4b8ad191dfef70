'use client';

import { useState } from 'react';
import type { FormAction } from '@/lib/domain/form-state';
import { type ImportAction, type ImportState, MAX_TEAM_LIST } from '@/lib/domain/relay-import';
import { ConsentFields, type RelayWords } from './relay-fields';
import styles from './relay-import.module.css';
import { TeamForm, useFormState } from './team-form';

type RelayImportProps = {
  words: Pick<RelayWords, 'source' | 'sourceHint' | 'day'> &
    Readonly<Record<'file' | 'action' | 'heavy', string>>;
  action: ImportAction;
};

/** Takes a list of people, and says which of its lines were not taken. One that is too heavy is not sent at all. */
export function RelayImport({ words, action }: RelayImportProps) {
  const [isHeavy, setHeavy] = useState(false);
  const maySend = (form: FormData) => {
    const isRefused = isTooHeavy(form.get('file'));
    setHeavy(isRefused);
    return !isRefused;
  };
  return (
    <TeamForm action={action as FormAction} submit={words.action} maySend={maySend}>
      <label className={styles.file}>
        <span>{words.file}</span>
        <input
          type="file"
          name="file"
          accept=".csv,text/csv,text/plain"
          required
          onChange={({ currentTarget: { files } }) => setHeavy(isTooHeavy(files?.[0]))}
        />
      </label>
      <p className={styles.heavy} role="alert">
        {isHeavy && words.heavy}
      </p>
      <ConsentFields words={words} />
      <Lines />
    </TeamForm>
  );
}

function isTooHeavy(file: FormDataEntryValue | null | undefined): boolean {
  return file instanceof File && file.size > MAX_TEAM_LIST;
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
