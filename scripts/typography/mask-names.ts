import { OBJECT } from './rule';

const END = '[^\\s«»“”()<>.,;:!?…]';
const FILE_TYPES = 'avif|csv|gif|heic|html|jpe?g|json|md|ogg|otf|pdf|png|svg|ttf|webp|woff2?|zip';

// What is not prose, longest first: an address holds an "@", an "#" or a file name.
const NAMES = [
  `\\bhttps?://[^\\s«»“”<>]*${END}`,
  '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+',
  `\\blocalhost:\\d+(?:/\\S*${END})?`,
  `(?<![\\p{L}\\d])(?:[a-z\\d-]+\\.)+(?:app|com|eu|fr|io|net|org|social)(?![\\p{L}\\d])(?:/\\S*${END})?`,
  '(?<![\\p{L}\\d])@[\\p{L}\\d_](?:[\\p{L}\\d_.-]*[\\p{L}\\d_])?',
  '(?<![\\p{L}\\d&])#[\\p{L}\\d_]+',
  '(?<!\\d)\\d{4}-\\d{2}-\\d{2}(?:T[\\d:.]+(?:Z|[+-]\\d{2}:\\d{2})?)?',
  `[\\p{L}\\d_./-]+\\.(?:${FILE_TYPES})(?![\\p{L}\\d])`,
  '(?<!\\S)/[\\w/.-]*\\w',
];

const PATTERN = new RegExp(NAMES.join('|'), 'gu');

/** Replaces addresses, handles, hashtags, ISO dates and file names by one sign each. */
export function maskNames(text: string): string {
  return text.replace(PATTERN, OBJECT);
}
