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

type FigureTotalsProps = {
  label: string;
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
  totals: readonly Total[];
};

/** How often each group of deeds was done, in large. */
export function FigureTotals({ label, mark, totals }: FigureTotalsProps) {
  return (
    <dl className={`${styles.totals} ${colours.colours}`} aria-label={label}>
      {totals.map(({ group, name, count, means }) => (
        <div key={group} data-group={group}>
          <dt>
            <svg width="20" height="20" viewBox="0 0 100 100" aria-hidden="true">
              <path d={mark} />
            </svg>
            {name}
          </dt>
          <dd className={styles.count}>{count}</dd>
          <dd className={styles.means}>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
