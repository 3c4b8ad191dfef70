'use client';

import { type DragEvent, type ReactNode, useEffect, useState } from 'react';
import styles from './photo-drop.module.css';

/** Takes a photo dropped anywhere on it, or pasted into the page; says when one is to be expected. */
export function PhotoDrop({
  onExpect,
  onFile,
  children,
}: {
  onExpect: () => void;
  onFile: (file: File) => void;
  children: ReactNode;
}) {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const [file] = event.clipboardData?.files ?? [];
      if (file) onFile(file);
    };
    addEventListener('paste', onPaste);
    return () => removeEventListener('paste', onPaste);
  }, [onFile]);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for everyone
    <div
      className={styles.drop}
      data-over={isOver}
      onPointerDown={onExpect}
      onFocus={onExpect}
      onDragEnter={onExpect}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const isInside = event.currentTarget.contains(event.relatedTarget as Node | null);
        if (!isInside) setOver(false);
      }}
      onDrop={onDrop}
    >
      {children}
    </div>
  );
}
