'use client';

import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { AXIS, type ChartProps, inOrder, TOOLTIP, writeNumber } from './chart-style';

/** Lines that a printer without colours tells apart, too. */
const DASHES = { preview: 'none', save: 'none', copy: '9 5', open: '2 5' } as const;

/** More days than this, and their dots would touch. */
const DOTTED = 16;

/** Figures of days in a row, a line for each group of deeds. */
export function DaysChart({ label, series, rows, language }: ChartProps) {
  const write = writeNumber(language);
  return (
    <ResponsiveContainer width="100%" height={320}>
      <LineChart data={[...rows]} title={label} margin={{ top: 12, right: 28, bottom: 4, left: 0 }}>
        <CartesianGrid vertical={false} stroke="var(--line)" />
        <XAxis dataKey="short" minTickGap={28} {...AXIS} />
        <YAxis allowDecimals={false} width={46} tickFormatter={write} {...AXIS} />
        <Tooltip
          formatter={(value) => write(Number(value))}
          itemSorter={inOrder(series)}
          {...TOOLTIP}
        />
        {series.map(({ group, name }) => (
          <Line
            key={group}
            dataKey={group}
            name={name}
            type="linear"
            stroke={`var(--figure-${group})`}
            strokeWidth={group === 'preview' ? 2 : 3}
            strokeDasharray={DASHES[group]}
            dot={rows.length <= DOTTED && { r: 3, strokeDasharray: 'none' }}
            isAnimationActive={false}
          />
        ))}
      </LineChart>
    </ResponsiveContainer>
  );
}
