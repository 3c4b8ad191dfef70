import { useCallback, useState } from 'react';
import { type History, record, redo, startHistory, undo } from '@/lib/domain/history';
import type { Placement } from '@/lib/domain/values';

type State = { history: History<Placement | null>; moving: Placement | null };

/** Where the photo stands, at first as it is given, and the way back; null is each format's own default. */
export function usePlacement(first: Placement | null = null) {
  const [{ history, moving }, setState] = useState<State>(() => start(first));
  const walk = (step: typeof undo) =>
    setState((former) => ({ history: step(settle(former).history), moving: null }));
  return {
    placement: moving ?? history.present,
    isMoving: moving !== null,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    move: useCallback(
      (placement: Placement) => setState((former) => ({ ...former, moving: placement })),
      [],
    ),
    settle: useCallback(() => setState(settle), []),
    recentre: useCallback(
      () => setState((former) => ({ history: record(settle(former).history, null), moving: null })),
      [],
    ),
    undo: () => walk(undo),
    redo: () => walk(redo),
    restart: useCallback(() => setState(start(null)), []),
  };
}

function start(placement: Placement | null): State {
  return { history: startHistory(placement), moving: null };
}

function settle(state: State): State {
  if (!state.moving) return state;
  return { history: record(state.history, state.moving), moving: null };
}
