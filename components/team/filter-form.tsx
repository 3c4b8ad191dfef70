import type { ReactNode } from 'react';
import styles from './filter-form.module.css';

type FilterFormProps = {
  /** The page that is asked for again. */
  address: string;
  apply: string;
  /** What shows everything again. */
  clear: string;
  children: ReactNode;
};

/** A plain form that asks for its page again: a filter is an address that one can share. */
export function FilterForm({ address, apply, clear, children }: FilterFormProps) {
  return (
    <form className={styles.filter} action={address}>
      {children}
      <div className={styles.go}>
        <button type="submit">{apply}</button>
        <a href={address}>{clear}</a>
      </div>
    </form>
  );
}
