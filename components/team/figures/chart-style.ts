import type { FigureRow } from '@/lib/domain/figures';
import type { Series } from './figure-words';

/** What both kinds of charts are given. */
export type ChartProps = {
  /** What it shows and how it is read, for those who do not see it. */
  readonly label: string;
  readonly series: readonly Series[];
  readonly rows: readonly FigureRow[];
  readonly language: string;
};

/** Axes in the campaign's type and ink. */
export const AXIS = {
  tick: { fill: 'var(--ink)', fontSize: 13 },
  tickLine: false,
  axisLine: { stroke: 'var(--ink)' },
} as const;

/** What is said of one point. */
export const TOOLTIP = {
  isAnimationActive: false,
  contentStyle: {
    padding: '10px 14px',
    border: '2px solid var(--ink)',
    borderRadius: 14,
    background: 'var(--paper)',
    color: 'var(--ink)',
  },
  labelStyle: { fontWeight: 600 },
  itemStyle: { padding: 0, color: 'var(--ink)' },
} as const;

/** Writes numbers as a language does. */
export function writeNumber(language: string): (value: number) => string {
  const format = new Intl.NumberFormat(language);
  return (value) => format.format(value);
}

/** What is said of a point keeps the order of the series. */
export function inOrder(series: readonly Series[]) {
  return ({ dataKey }: { dataKey?: unknown }): number =>
    series.findIndex(({ group }) => group === dataKey);
}
