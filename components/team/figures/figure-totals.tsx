import type { CountGroup } from '@/lib/domain/count';
import colours from './figure-colours.module.css';
import styles from './figure-totals.module.css';

type Total = {
  readonly group: CountGroup;
  readonly name: string;
  /** As the language writes it. */
  readonly count: string;
  readonly means: string;
};

/** How often each group of deeds was done, in large. */
export function FigureTotals({ label, totals }: { label: string; totals: readonly Total[] }) {
  return (
    <dl className={`${styles.totals} ${colours.colours}`} aria-label={label}>
      {totals.map(({ group, name, count, means }) => (
        <div key={group} data-group={group}>
          <dt>{name}</dt>
          <dd className={styles.count}>{count}</dd>
          <dd className={styles.means}>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
