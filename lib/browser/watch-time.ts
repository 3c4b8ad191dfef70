/**
 * The longest wait, in ms. Timers stand still while a laptop sleeps, and those over 24.8 days fire at
 * once: one look a minute costs nothing and is never far from the truth.
 */
const LONGEST = 60_000;

/**
 * Calls `onTime` at each instant (ms) that `next` names, at least once a minute, and whenever the page
 * comes back to the eye. `next` is given the time; null when it knows of none. Returns how to stop.
 */
export function watchTime(next: (now: number) => number | null, onTime: () => void): () => void {
  const stopping = new AbortController();
  let timer: ReturnType<typeof setTimeout>;
  const arm = () => {
    const now = Date.now();
    timer = setTimeout(look, Math.min((next(now) ?? Number.POSITIVE_INFINITY) - now, LONGEST));
  };
  const look = () => {
    clearTimeout(timer);
    onTime();
    arm();
  };
  arm();
  document.addEventListener('visibilitychange', look, { signal: stopping.signal });
  addEventListener('pageshow', look, { signal: stopping.signal });
  stopping.signal.addEventListener('abort', () => clearTimeout(timer));
  return () => stopping.abort();
}
