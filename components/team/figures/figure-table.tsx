import type { FigureRow } from '@/lib/domain/figures';
import styles from './figure-table.module.css';
import type { Series } from './figure-words';

type FigureTableProps = {
  label: string;
  /** What the rows are: days, templates. */
  of: string;
  series: readonly Series[];
  rows: readonly FigureRow[];
  language: string;
};

/** Figures as a table, which scrolls by itself where it is long. */
export function FigureTable({ label, of, series, rows, language }: FigureTableProps) {
  const write = new Intl.NumberFormat(language);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.frame} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            {series.map(({ group, name, short }) => (
              <th key={group} scope="col">
                <abbr title={name}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.name}</th>
              {series.map(({ group }) => (
                <td key={group} data-none={row[group] === 0}>
                  {write.format(row[group])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
