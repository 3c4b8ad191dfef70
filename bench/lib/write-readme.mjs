import { readFile, writeFile } from 'node:fs/promises';
import { locate } from '../../scripts/lib/paths.mjs';
import { writeTables } from './print-report.mjs';

const README = locate('bench/README.md');
const MARK = '<!-- What follows is written by `npm run bench -- --write`. -->\n';

/** Writes a report's tables and its JSON into the README, in the place of those of the last run. */
export async function writeReadme(report) {
  const [words] = (await readFile(README, 'utf8')).split(MARK);
  const parts = Object.entries(report).map(
    ([bench, figures]) => `\n### ${bench}\n\n${writeTables(figures)}\n`,
  );
  const json = JSON.stringify(report, (_, value) => round(value));
  const all = [words, MARK, ...parts, `\n### As JSON\n\n\`\`\`json\n${json}\n\`\`\`\n`];
  await writeFile(README, all.join(''));
}

/** Four digits that count are more than another run would give again. */
function round(value) {
  if (typeof value !== 'number' || Number.isInteger(value)) return value;
  return value >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}
