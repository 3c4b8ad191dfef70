'use client';

import { type ReactNode, useId } from 'react';
import styles from './photo-input.module.css';

type PhotoInputProps = {
  tone: 'primary' | 'quiet' | 'stage';
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A file input dressed as a button. The photo is read here and sent nowhere. */
export function PhotoInput({ tone, onFile, children }: PhotoInputProps) {
  const id = useId();
  return (
    <div className={styles.holder}>
      <input
        id={id}
        className={styles.input}
        type="file"
        // Naming the types rather than image/* makes iPhones hand over JPEG instead of HEIC.
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          // The same file may be chosen again after a mistake.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <label htmlFor={id} className={styles[tone]}>
        {children}
      </label>
    </div>
  );
}
