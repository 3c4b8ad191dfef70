'use client';

import { useLoaded } from '@/components/visual/use-loaded';
import type { ChartProps } from './chart-style';
import styles from './figure-part.module.css';

const load = async (kind: string) =>
  kind === 'days'
    ? (await import('./days-chart')).DaysChart
    : (await import('./bars-chart')).BarsChart;

/** A chart, drawn once its script is there; the table beside it says the same before, and without it. */
export function Chart({ kind, ...props }: ChartProps & { kind: 'days' | 'bars' }) {
  const { value: Drawn } = useLoaded(kind, load);
  return <div className={styles.drawing}>{Drawn && <Drawn {...props} />}</div>;
}
