import 'server-only';

/** Values by key, the least recently used dropped first when their bytes are too many. */
export type ByteCache<Value> = {
  readonly get: (key: string) => Value | undefined;
  readonly keep: (key: string, value: Value) => void;
};

/** A cache of `maxBytes`, in which a value counts for what `weigh` says in bytes. */
export function makeByteCache<Value extends object>(
  maxBytes: number,
  weigh: (value: Value) => number,
): ByteCache<Value> {
  const kept = new Map<string, Value>();
  let total = 0;

  function drop(key: string): void {
    const value = kept.get(key);
    if (value) total -= weigh(value);
    kept.delete(key);
  }

  return {
    get(key) {
      const value = kept.get(key);
      if (!value) return undefined;
      // Taken out and put back: the least recently used stand first.
      kept.delete(key);
      kept.set(key, value);
      return value;
    },
    keep(key, value) {
      drop(key);
      kept.set(key, value);
      total += weigh(value);
      for (const oldest of kept.keys()) {
        if (total <= maxBytes) return;
        drop(oldest);
      }
    },
  };
}
