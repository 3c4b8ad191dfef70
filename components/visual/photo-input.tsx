'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './photo-input.module.css';

type PhotoInputProps = {
  tone: 'primary' | 'quiet' | 'stage' | 'camera';
  onFile: (file: File) => void;
  children: ReactNode;
};

/** Naming the types rather than image/* makes iPhones hand over JPEG instead of HEIC. */
const FILES = { accept: 'image/jpeg,image/png,image/webp' };

/** Opens the camera that sees the person: since Android 13, pickers of photos do not offer it. */
const CAMERA = { accept: 'image/*', capture: 'user' } as const;

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
        {...(tone === 'camera' ? CAMERA : FILES)}
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
