import 'server-only';

/** Runs a piece of work when all that was asked for before is done. */
export type TakeTurn = <Value>(work: () => Promise<Value>) => Promise<Value>;

/** Work that comes one after the other, first come, first served, whoever asks for it. */
export function makeTurns(): TakeTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}
