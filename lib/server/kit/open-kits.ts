import 'server-only';
import { makeTurns, type TakeTurn } from '../zip/turns';

/** Kits streaming at once. Each keeps a picture or two in memory, and a connection. */
const MOST = 8;

/** The kits of this process, known to all of it (Next loads modules several times). */
type OpenKits = { count: number; readonly takeTurn: TakeTurn };

const KEY = Symbol.for('picbadge.kits');
const shared = globalThis as { [KEY]?: OpenKits };

/** Room for one more kit, given back by `close`; null when there is none. */
export function openKit(): { takeTurn: TakeTurn; close: () => void } | null {
  shared[KEY] ??= { count: 0, takeTurn: makeTurns() };
  const kits = shared[KEY];
  if (kits.count >= MOST) return null;
  kits.count++;
  const close = () => {
    kits.count--;
  };
  return { takeTurn: kits.takeTurn, close };
}
