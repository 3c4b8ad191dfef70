import type { ReactNode } from 'react';
import styles from './mark-list.module.css';

type MarkListProps = {
  /** The campaign's sign as a path on a 100 x 100 square: it is the bullet. */
  mark: string;
  items: readonly { readonly id: string; readonly content: ReactNode }[];
};

/** A list whose bullets are the campaign's sign. */
export function MarkList({ mark, items }: MarkListProps) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, content }) => (
        <li key={id}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={mark} />
          </svg>
          <div>{content}</div>
        </li>
      ))}
    </ul>
  );
}
