import { Part } from '@/components/team/room';
import type { FigureRow } from '@/lib/domain/figures';
import { BarsChart } from './bars-chart';
import { DaysChart } from './days-chart';
import colours from './figure-colours.module.css';
import styles from './figure-part.module.css';
import { FigureTable } from './figure-table';
import type { Series } from './figure-words';

type FigurePartProps = {
  title: string;
  of: string;
  series: readonly Series[];
  rows: readonly FigureRow[];
  language: string;
  /** Whether rows are days that follow each other. */
  areDays: boolean;
  words: { readonly chart: string; readonly table: string; readonly top: string };
  /** The campaign's sign as a path on a 100 x 100 square. */
  mark: string;
};

/** The most rows of a chart of bars. */
export const CHARTED = 8;

/** Figures twice: as a chart, and as a table beside it. */
export function FigurePart(props: FigurePartProps) {
  const { title, of, series, rows, language, areDays, words, mark } = props;
  const shown = areDays ? rows : rows.slice(0, CHARTED);
  const Chart = areDays ? DaysChart : BarsChart;
  return (
    <Part title={title}>
      <div className={`${styles.figures} ${colours.colours}`}>
        <div className={styles.chart}>
          <ul className={styles.legend}>
            {series.map(({ group, name }) => (
              <li key={group} style={{ color: `var(--figure-${group})` }}>
                <svg width="16" height="16" viewBox="0 0 100 100" aria-hidden="true">
                  <path d={mark} fill="currentColor" />
                </svg>
                <span>{name}</span>
              </li>
            ))}
          </ul>
          <Chart label={words.chart} series={series} rows={shown} language={language} />
          {shown.length < rows.length && <p className={styles.top}>{words.top}</p>}
        </div>
        <FigureTable label={words.table} of={of} series={series} rows={rows} language={language} />
      </div>
    </Part>
  );
}
