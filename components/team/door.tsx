import type { ReactNode } from 'react';
import styles from './door.module.css';

type DoorProps = {
  title: string;
  lead: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  children: ReactNode;
};

/** A page before the team's room: a block of the campaign's ink with its sign, and what there is to do. */
export function Door({ title, lead, mark, children }: DoorProps) {
  return (
    <main className={styles.door} id="content">
      <header className={styles.head}>
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <path d={mark} />
        </svg>
        <h1>{title}</h1>
        <p>{lead}</p>
      </header>
      <div className={styles.body}>{children}</div>
    </main>
  );
}
