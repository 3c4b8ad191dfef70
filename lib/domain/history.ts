/** A line of states one can walk back and forth on; the present is `present`. */
export type History<State> = {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
};

/** How many steps back are kept. */
const LIMIT = 100;

/** Starts a history at one state. */
export function startHistory<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Adds a new present; what had been undone is forgotten. */
export function record<State>(history: History<State>, present: State): History<State> {
  return { past: [...history.past, history.present].slice(-LIMIT), present, future: [] };
}

/** Steps back once; the same history when there is nothing to undo. */
export function undo<State>(history: History<State>): History<State> {
  const previous = history.past.at(-1);
  if (previous === undefined) return history;
  const future = [history.present, ...history.future];
  return { past: history.past.slice(0, -1), present: previous, future };
}

/** Steps forward once; the same history when there is nothing to redo. */
export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future };
}
