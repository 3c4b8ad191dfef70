/** ms between two lines. */
const PAUSE = 2_000;

/** Counts what has been done, and says so on the standard error every two seconds. */
export function makeProgress(verb: string): (bytes: number) => void {
  let [bytes, next] = [0, performance.now() + PAUSE];
  return (more) => {
    bytes += more;
    if (performance.now() < next) return;
    next = performance.now() + PAUSE;
    console.error(`${verb} ${(bytes / 1_000_000).toFixed(0)} MB…`);
  };
}
