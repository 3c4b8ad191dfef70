import { say } from '../../scripts/lib/say.mjs';

/** Prints every goal of a report as a line: what it is, what was measured, its limit, whether it holds. */
export function printGoals(report) {
  for (const [bench, goals] of Object.entries(report)) {
    say(`\n${bench}`);
    for (const [name, goal] of Object.entries(goals)) {
      const { ok, value, limit, unit, ...others } = goal;
      const more = Object.entries(others).map(([key, figure]) => `${key} ${show(figure)}`);
      const verdict = ok ? 'good' : 'FAIL';
      say(`${verdict}  ${name}: ${show(value)} ${unit} (limit ${show(limit)})  ${more.join(', ')}`);
    }
  }
}

function show(figure) {
  return typeof figure === 'number' ? String(Math.round(figure * 1000) / 1000) : String(figure);
}
