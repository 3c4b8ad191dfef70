import { useEffect, useState } from 'react';

/** How long a failed load waits before the next attempt, in ms. */
const RETRY = 3000;

type Loaded<Value> = { readonly value: Value | null; readonly hasFailed: boolean };

/**
 * What `load` makes of a key, null until it is there or while the key is null. A failed load is
 * tried again after a while, and as soon as the network is back.
 */
export function useLoaded<Value>(
  key: string | null,
  load: (key: string) => Promise<Value>,
): Loaded<Value> {
  const [loaded, setLoaded] = useState<{ key: string; value: Value } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  useEffect(() => {
    if (key === null) return;
    const attempt = new AbortController();
    const keep = (value: Value) => {
      if (attempt.signal.aborted) return;
      setLoaded({ key, value });
      setFailed(null);
    };
    const retry = () => {
      if (attempt.signal.aborted) return;
      setFailed(key);
      waitForNetwork(attempt.signal).then(() => load(key).then(keep, retry));
    };
    load(key).then(keep, retry);
    return () => attempt.abort();
  }, [key, load]);

  const value = key !== null && loaded?.key === key ? loaded.value : null;
  return { value, hasFailed: value === null && key !== null && failed === key };
}

/** Resolves after a while, or as soon as the browser says the network is back; never once aborted. */
function waitForNetwork(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      removeEventListener('online', done);
      if (!signal.aborted) resolve();
    };
    const timer = setTimeout(done, RETRY);
    addEventListener('online', done, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}
