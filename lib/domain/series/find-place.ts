import type { Territory } from '../campaign';
import { plainName } from './mapping';

/**
 * Makes a function that finds the place a cell means: by its code, even without the zero that spreadsheets take
 * away, by its name however it is written, or by both.
 */
export function placeFinder(
  territories: readonly Territory[],
): (cell: string) => Territory | undefined {
  const known = new Map<string, Territory>();
  for (const place of territories) {
    for (const name of listNames(place)) if (!known.has(name)) known.set(name, place);
  }
  return (cell) => known.get(plainName(cell));
}

function listNames({ code, name }: Territory): string[] {
  const [codes, said] = [[plainName(code), plainName(code).replace(/^0+/, '')], plainName(name)];
  return [...codes, said, ...codes.flatMap((one) => [one + said, said + one])].filter(Boolean);
}
