import { collectMessages } from './collect-texts';
import { readMessage } from './read-message';

function listNames(message: string): string {
  try {
    return readMessage(message).names.join(' ');
  } catch {
    return 'braces that do not match';
  }
}

function indexNames(catalogue: unknown): Map<string, string> {
  const leaves = collectMessages(catalogue);
  return new Map(leaves.map(({ path, text }) => [path, listNames(text)]));
}

/** Tells, a sentence each, where two catalogues differ in their keys or in what a message takes. */
export function compareMessages(
  first: unknown,
  second: unknown,
  labels: [string, string],
): string[] {
  const [left, right] = [indexNames(first), indexNames(second)];
  const keys = [...new Set([...left.keys(), ...right.keys()])];
  return keys.flatMap((key) => {
    const [mine, theirs] = [left.get(key), right.get(key)];
    if (mine === undefined) return [`${labels[0]} lacks ${key}`];
    if (theirs === undefined) return [`${labels[1]} lacks ${key}`];
    if (mine === theirs) return [];
    return [`${key} takes “${mine}” in ${labels[0]} and “${theirs}” in ${labels[1]}`];
  });
}
