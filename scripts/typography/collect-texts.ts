/** A string of a JSON file, and where it stands: `slots[0].default`. */
export interface Leaf {
  path: string;
  text: string;
}

// What these keys hold is for machines; `source` quotes someone, mistakes included.
const SKIPPED_KEYS = new Set(
  `$schema case code colour color design email family file font hash hex id kind language licence
  origin path sha256 shape slug source state timeZone url variable website`.split(/\s+/),
);

const NOT_PROSE = [
  /^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/,
  /^#[\da-f]{3,8}$/i,
  /^[a-z\d]+(?:[-_./][a-zA-Z\d]+)+$/,
  /^https?:\/\/\S+$/,
];

function isProse(text: string): boolean {
  return !NOT_PROSE.some((pattern) => pattern.test(text));
}

/** Lists the strings of a parsed JSON value that are meant for people. */
export function collectTexts(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return isProse(value) ? [{ path, text: value }] : [];
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => collectTexts(item, `${path}[${index}]`));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !SKIPPED_KEYS.has(key))
    .flatMap(([key, item]) => collectTexts(item, path ? `${path}.${key}` : key));
}

/** Lists every string of a message catalogue, where keys are free and every value is prose. */
export function collectMessages(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    collectMessages(item, path ? `${path}.${key}` : key),
  );
}
