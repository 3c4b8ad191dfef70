import styles from './page-head.module.css';

type PageHeadProps = {
  title: string;
  lead: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
};

/** The block a page opens with: its title on the campaign's ink, its sign too large for it. */
export function PageHead({ title, lead, mark }: PageHeadProps) {
  return (
    <header className={styles.head}>
      <svg viewBox="0 0 100 100" aria-hidden="true">
        <path d={mark} />
      </svg>
      <h1>{title}</h1>
      <p>{lead}</p>
    </header>
  );
}
