/** A mistake that a regular expression can find, and what is expected instead. */
export interface Rule {
  id: string;
  pattern: RegExp;
  expected: string;
}

/** Stands for what is not prose: a placeholder, an address, a hashtag, a file name. */
export const OBJECT = '\ufffc';

/** Makes a rule; in the source, `~` is a no-break space of either width and `¤` a placeholder. */
export function makeRule(id: string, source: string, expected: string, flags = 'gu'): Rule {
  const pattern = source.replaceAll('~', '\\u00a0\\u202f').replaceAll('¤', OBJECT);
  return { id, pattern: new RegExp(pattern, flags), expected };
}
