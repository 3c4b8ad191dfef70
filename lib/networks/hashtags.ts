/** A hashtag: letters, digits and underscores after a # that follows neither a word nor an address. */
const HASHTAG = /(?<![\p{L}\p{M}\p{N}_/&?=.:#])#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*/gu;

/** The hashtags of a text, with their #, in its order. */
export function listHashtags(text: string): string[] {
  return text.match(HASHTAG) ?? [];
}

/**
 * A text followed by hashtags on a line of their own: those it has not already, whatever their case,
 * and no more in all than `most`; null is no limit.
 */
export function addHashtags(text: string, tags: readonly string[], most: number | null): string {
  const present = new Set(listHashtags(text).map(fold));
  const absent = tags.filter((tag) => !present.has(fold(tag)));
  const room = most === null ? absent.length : Math.max(0, most - present.size);
  const line = absent.slice(0, room).join(' ');
  return line === '' ? text : `${text}\n\n${line}`;
}

function fold(tag: string): string {
  return tag.normalize('NFC').toLowerCase();
}
