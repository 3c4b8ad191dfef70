import 'server-only';
import { makeByteCache } from './byte-cache';

/** Gives the value of that key, made by `make` unless it is kept or being made already. */
export type KeepMade<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>;

/** Keeps what was last asked for, up to `maxBytes` of it as `weigh` counts; what failed is not kept. */
export function makeKeepMade<Value extends object>(
  maxBytes: number,
  weigh: (value: Value) => number,
): KeepMade<Value> {
  const kept = makeByteCache(maxBytes, weigh);
  const underWay = new Map<string, Promise<Value>>();

  async function begin(key: string, make: () => Promise<Value>): Promise<Value> {
    try {
      const value = await Promise.resolve().then(make);
      kept.keep(key, value);
      return value;
    } finally {
      underWay.delete(key);
    }
  }

  return async (key, make) => {
    const value = kept.get(key);
    if (value) return value;
    const promise = underWay.get(key) ?? begin(key, make);
    underWay.set(key, promise);
    return promise;
  };
}
