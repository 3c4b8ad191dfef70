/** A photo's file name as it is compared: without folders, in one case, composed. */
export function photoKey(name: string): string {
  return (name.split(/[/\\]/).at(-1) ?? '').normalize('NFC').trim().toLowerCase();
}

/** The same without the ending that says what it is. */
function stemOf(key: string): string {
  return key.replace(/\.(jpe?g|png|webp|gif|avif|hei[cf])$/, '');
}

/** Photos by what a list may call them: with their ending or without. */
export type PhotoIndex = {
  /** Undefined when there is none, null when there are several. */
  readonly find: (name: string) => string | null | undefined;
};

/** Makes an index of photos by their keys. */
export function indexPhotos(keys: Iterable<string>): PhotoIndex {
  const whole = new Set(keys);
  const stems = new Map<string, string | null>();
  for (const key of whole) stems.set(stemOf(key), stems.has(stemOf(key)) ? null : key);
  return {
    find: (name) => {
      const key = photoKey(name);
      return whole.has(key) ? key : stems.get(key);
    },
  };
}
