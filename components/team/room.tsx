import type { ReactNode } from 'react';
import styles from './room.module.css';

/** A page inside the team's room: its title, a line about it, and its parts. */
export function Room(props: { title: string; lead?: string; children: ReactNode }) {
  return (
    <div className={styles.room}>
      <header className={styles.head}>
        <h1>{props.title}</h1>
        {props.lead && <p>{props.lead}</p>}
      </header>
      {props.children}
    </div>
  );
}

/** A part of such a page. */
export function Part(props: { title: string; id?: string; text?: string; children?: ReactNode }) {
  return (
    <section className={styles.part} id={props.id}>
      <h2>{props.title}</h2>
      {props.text && <p className={styles.text}>{props.text}</p>}
      {props.children}
    </section>
  );
}
