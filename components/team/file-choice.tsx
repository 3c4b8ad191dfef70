'use client';

import { useEffect, useRef } from 'react';
import styles from './file-choice.module.css';

type FileChoiceProps = {
  accept?: string;
  /** Several files, or all of a folder; one unless it is said. */
  kind?: 'file' | 'files' | 'folder';
  isDisabled?: boolean;
  onFiles: (files: readonly File[]) => void;
  children: string;
};

const KINDS = { file: {}, files: { multiple: true }, folder: { webkitdirectory: '' } };

/** A file input dressed as a button. */
export function FileChoice(props: FileChoiceProps) {
  const { accept, kind = 'file', isDisabled = false, onFiles, children } = props;
  const input = useRef<HTMLInputElement>(null);
  // On a slow network files may be there before the page's script is.
  useEffect(() => takeFiles(input.current, onFiles), [onFiles]);
  return (
    <label className={styles.choice} data-disabled={isDisabled}>
      <input
        ref={input}
        type="file"
        disabled={isDisabled}
        accept={accept}
        {...KINDS[kind]}
        onChange={({ currentTarget }) => takeFiles(currentTarget, onFiles)}
      />
      {children}
    </label>
  );
}

function takeFiles(input: HTMLInputElement | null, onFiles: FileChoiceProps['onFiles']): void {
  const files = [...(input?.files ?? [])];
  if (!input || files.length === 0) return;
  // The same files may be chosen again once they are mended.
  input.value = '';
  onFiles(files);
}
