'use client';

import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { AXIS, type ChartProps, inOrder, TOOLTIP, writeNumber } from './chart-style';

/** Heights in px: a bar, what stands between two rows of them, a name on three lines. */
const [BAR, BETWEEN, NAME] = [9, 22, 50];

/** Figures of several things, a bar for each group of deeds. */
export function BarsChart({ label, series, rows, language }: ChartProps) {
  const write = writeNumber(language);
  const row = Math.max(NAME, series.length * (BAR + 2) + BETWEEN);
  return (
    <ResponsiveContainer width="100%" height={rows.length * row + 40}>
      <BarChart
        data={[...rows]}
        layout="vertical"
        title={label}
        barGap={2}
        margin={{ top: 4, right: 20, bottom: 4, left: 0 }}
      >
        <CartesianGrid horizontal={false} stroke="var(--line)" />
        <XAxis type="number" allowDecimals={false} tickFormatter={write} {...AXIS} />
        <YAxis type="category" dataKey="name" width={116} interval={0} {...AXIS} />
        <Tooltip
          formatter={(value) => write(Number(value))}
          itemSorter={inOrder(series)}
          cursor={{ fill: 'color-mix(in srgb, var(--ink) 8%, transparent)' }}
          {...TOOLTIP}
        />
        {series.map(({ group, name }) => (
          <Bar
            key={group}
            dataKey={group}
            name={name}
            fill={`var(--figure-${group})`}
            barSize={BAR}
            radius={[0, BAR / 2, BAR / 2, 0]}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}
