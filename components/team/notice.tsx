'use client';

import { useEffect, useRef } from 'react';
import styles from './notice.module.css';

/** A sentence about what has just been done, which takes the focus: what had it may be gone. */
export function Notice({ children }: { children: string }) {
  const notice = useRef<HTMLParagraphElement>(null);
  useEffect(() => notice.current?.focus(), []);
  return (
    <p className={styles.notice} role="status" tabIndex={-1} ref={notice}>
      {children}
    </p>
  );
}
