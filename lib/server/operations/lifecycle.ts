import 'server-only';

/** What this process is doing, known to all of it (Next loads modules several times). */
type Lifecycle = { isStopping: boolean };

const KEY = Symbol.for('picbadge.lifecycle');
const shared = globalThis as { [KEY]?: Lifecycle };

/** The state of this process, which may be written to. */
export function currentLifecycle(): Lifecycle {
  shared[KEY] ??= { isStopping: false };
  return shared[KEY];
}
