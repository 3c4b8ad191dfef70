import 'server-only';

/** Series painted at once by a process: one takes all processors, another need not wait for its end. */
const MOST = 2;

const KEY = Symbol.for('picbadge.series');

// Next loads modules several times.
const shared = globalThis as { [KEY]?: { count: number } };

/** Room for one more series, given back by the function; null when there is none. */
export function openSlot(): (() => void) | null {
  shared[KEY] ??= { count: 0 };
  const slots = shared[KEY];
  if (slots.count >= MOST) return null;
  slots.count++;
  return () => {
    slots.count--;
  };
}

/** Whether there is room for one more, which somebody else may take first. */
export function hasSlot(): boolean {
  return (shared[KEY]?.count ?? 0) < MOST;
}
