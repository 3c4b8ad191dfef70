import { median, quantile } from './statistics.mjs';

/**
 * Times ways of doing one thing, by name, each round in turn: what slows the machine down slows them all.
 * A way takes the round's number and gives bytes. Its very first time is the cold one; `warmUp` rounds
 * more are not counted. Gives each way's figures: ms and bytes.
 */
export async function interleave(ways, { warmUp, rounds }) {
  const names = Object.keys(ways);
  const cold = {};
  const times = Object.fromEntries(names.map((name) => [name, []]));
  const sizes = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -warmUp; round < rounds; round++) {
    // Whoever comes first in one round comes last in the next one.
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) {
      const start = performance.now();
      const bytes = await ways[name](round + warmUp);
      const elapsed = performance.now() - start;
      cold[name] ??= elapsed;
      if (round < 0) continue;
      times[name].push(elapsed);
      sizes[name].push(bytes.length);
    }
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      {
        'median ms': median(times[name]),
        'p95 ms': quantile(times[name], 0.95),
        'cold ms': cold[name],
        bytes: median(sizes[name]),
      },
    ]),
  );
}

/** A goal: the ratio of our median, or of our bytes, to another way's, under a limit. */
export function compareWays(figures, other, figure, limit) {
  const value = figures.ours[figure] / figures[other][figure];
  return { value, limit, unit: `x ${other}`, ok: value <= limit };
}
