import type { ReactNode } from 'react';
import styles from './download-link.module.css';

/** What a page shows, or tells of, as a file. */
export function DownloadLink({ address, children }: { address: string; children: ReactNode }) {
  return (
    <a className={styles.download} href={address} download>
      {children}
    </a>
  );
}
