'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './photo-input.module.css';

type PhotoInputProps = {
  tone: 'primary' | 'quiet' | 'stage';
  onFile: (file: File) => void;
  children: ReactNode;
};

/** A file input dressed as a button. The photo is read here and sent nowhere. */
export function PhotoInput({ tone, onFile, children }: PhotoInputProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  // On a slow network the file may be there before the page's script is.
  useEffect(() => takeFile(input.current, onFile), [onFile]);
  return (
    <div className={styles.holder}>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="file"
        // Naming the types rather than image/* makes iPhones hand over JPEG instead of HEIC.
        accept="image/jpeg,image/png,image/webp"
        onChange={(event) => takeFile(event.currentTarget, onFile)}
      />
      <label htmlFor={id} className={styles[tone]}>
        {children}
      </label>
    </div>
  );
}

function takeFile(input: HTMLInputElement | null, onFile: (file: File) => void): void {
  const [file] = input?.files ?? [];
  if (!input || !file) return;
  // The same file may be chosen again after a mistake.
  input.value = '';
  onFile(file);
}
