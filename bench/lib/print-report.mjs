import { say } from '../../scripts/lib/say.mjs';

/** Prints a report for people: of each bench its goals, then what each way took. */
export function printReport(report) {
  for (const [bench, figures] of Object.entries(report)) {
    say(`\n${bench}\n\n${writeTables(figures)}`);
  }
}

/** A bench's figures as tables of Markdown. */
export function writeTables({ goals, ways }) {
  const tables = Object.entries(ways ?? {}).map(([title, rows]) => writeTable(title, rows));
  return [writeTable('goal', mapRows(goals, describeGoal)), ...tables].join('\n\n');
}

function mapRows(rows, change) {
  return Object.fromEntries(Object.entries(rows).map(([name, row]) => [name, change(row)]));
}

function describeGoal({ ok, value, limit, unit, ...others }) {
  const also = Object.entries(others).map(([name, figure]) => `${name} ${show(figure)}`);
  return { value, limit, unit, ok: ok ? 'yes' : 'NO', also: also.join(', ') };
}

/** Rows by name, each of the same figures by name. */
function writeTable(title, rows) {
  const names = Object.keys(Object.values(rows)[0] ?? {});
  const lines = Object.entries(rows).map(([name, row]) => [
    name,
    ...names.map((of) => show(row[of])),
  ]);
  const all = [[title, ...names], ...lines];
  const widths = all[0].map((_, column) => Math.max(...all.map((line) => line[column].length)));
  const [head, ...body] = all.map((line) => writeLine(line, widths));
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [head, `| ${rule.join(' | ')} |`, ...body].join('\n');
}

function writeLine(line, widths) {
  const cells = line.map((cell, column) =>
    column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
  );
  return `| ${cells.join(' | ')} |`;
}

/** Three digits that count, whole bytes. */
function show(figure) {
  if (typeof figure !== 'number') return String(figure);
  return figure >= 100 ? String(Math.round(figure)) : String(Number(figure.toPrecision(3)));
}
