import { say } from '../../scripts/lib/say.mjs';

/** Prints a report for people: each bench's goals, a line each, then what each way took, as tables. */
export function printReport(report) {
  for (const [bench, { goals, ways }] of Object.entries(report)) {
    say(`\n${bench}`);
    for (const [name, goal] of Object.entries(goals)) say(writeGoal(name, goal));
    for (const [title, rows] of Object.entries(ways ?? {})) say(`\n${writeTable(title, rows)}`);
  }
}

function writeGoal(name, { ok, value, limit, unit, ...others }) {
  const more = Object.entries(others).map(([key, figure]) => `${key} ${show(figure)}`);
  const verdict = ok ? 'good' : 'FAIL';
  return `${verdict}  ${name}: ${show(value)} ${unit} (limit ${show(limit)})  ${more.join(', ')}`;
}

/** Rows by name, each of the same figures by name, as a table of Markdown. */
function writeTable(title, rows) {
  const names = Object.keys(Object.values(rows)[0] ?? {});
  const lines = Object.entries(rows).map(([name, row]) => [
    name,
    ...names.map((of) => show(row[of])),
  ]);
  const all = [[title, ...names], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const [head, ...body] = all.map(
    (line) => `| ${line.map((cell, column) => pad(cell, widths[column], column)).join(' | ')} |`,
  );
  const rule = widths.map((width, column) => `${'-'.repeat(width + 1)}${column ? ':' : '-'}`);
  return [head, `|${rule.join('|')}|`, ...body].join('\n');
}

function pad(cell, width, column) {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width);
}

/** Three digits that count, whole bytes. */
function show(figure) {
  if (typeof figure !== 'number') return String(figure);
  return figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));
}
