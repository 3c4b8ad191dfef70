import styles from './progress.module.css';

/** Work whose end is not known: it goes on, and it has a name. */
export function Progress({ label }: { label: string }) {
  return (
    <div className={styles.progress} role="progressbar" aria-label={label}>
      <span className={styles.bar} />
    </div>
  );
}
