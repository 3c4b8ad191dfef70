/**
 * Splits words over at most `count` lines so that the widest line is as narrow as it can be.
 * `measure(from, to)` is the width of words[from..to) set on one line, in any unit.
 */
export function breakLines(
  words: readonly string[],
  count: number,
  measure: (from: number, to: number) => number,
): string[][] {
  const lines = Math.min(count, words.length);
  const best = solve(words.length, lines, measure);
  const broken: string[][] = [];
  let from = 0;
  for (let line = lines; line > 0; line--) {
    const to = best[line]?.[from]?.to ?? words.length;
    broken.push(words.slice(from, to));
    from = to;
  }
  return broken;
}

type Choice = { to: number; widest: number };

/** best[lines][from]: where the first of `lines` lines ends when words[from..] are left to set. */
function solve(
  total: number,
  lines: number,
  measure: (from: number, to: number) => number,
): Choice[][] {
  const best: Choice[][] = [[], []];
  for (let from = 0; from < total; from++) {
    best[1]?.push({ to: total, widest: measure(from, total) });
  }
  for (let count = 2; count <= lines; count++) {
    const row: Choice[] = [];
    for (let from = 0; from + count <= total; from++) {
      row.push(chooseFirstLine(from, total - count + 1, measure, best[count - 1] ?? []));
    }
    best.push(row);
  }
  return best;
}

function chooseFirstLine(
  from: number,
  last: number,
  measure: (from: number, to: number) => number,
  rest: readonly Choice[],
): Choice {
  let choice: Choice = { to: last, widest: Number.POSITIVE_INFINITY };
  for (let to = from + 1; to <= last; to++) {
    const widest = Math.max(measure(from, to), rest[to]?.widest ?? Number.POSITIVE_INFINITY);
    if (widest < choice.widest) choice = { to, widest };
  }
  return choice;
}
