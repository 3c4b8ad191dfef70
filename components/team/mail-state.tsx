import styles from './mail-state.module.css';

/** What became of a mail, or how many of several did: its words say it, its colour only helps. */
export function MailState({ state, children }: { state: string; children: string }) {
  return <span className={`${styles.state} ${styles[state] ?? ''}`}>{children}</span>;
}
