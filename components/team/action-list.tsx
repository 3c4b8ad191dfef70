import styles from './action-list.module.css';

type Step = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly href: string;
  readonly action: string;
};

type ActionListProps = {
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  steps: readonly Step[];
  /** What to say when nothing is left to do. */
  none: string;
};

/** What there is to do, each with its way there. */
export function ActionList({ mark, steps, none }: ActionListProps) {
  if (steps.length === 0) return <p className={styles.none}>{none}</p>;
  return (
    <ul className={styles.steps}>
      {steps.map(({ id, title, text, href, action }) => (
        <li key={id}>
          <svg width="28" height="28" viewBox="0 0 100 100" aria-hidden="true">
            <path d={mark} />
          </svg>
          <div>
            <h3>{title}</h3>
            <p>{text}</p>
            <a href={href}>{action}</a>
          </div>
        </li>
      ))}
    </ul>
  );
}
