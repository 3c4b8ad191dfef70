'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { watchGivenFiles } from '@/lib/browser/watch-given-files';
import styles from './photo-drop.module.css';

/** Takes a photo pasted or dropped anywhere in the page; says when one is to be expected. */
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
    const onOver = (isNow: boolean) => {
      setOver(isNow);
      if (isNow) onExpect();
    };
    return watchGivenFiles({ onOver, onFile });
  }, [onExpect, onFile]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same for everyone
    <div className={styles.drop} data-over={isOver} onPointerDown={onExpect} onFocus={onExpect}>
      {children}
    </div>
  );
}
