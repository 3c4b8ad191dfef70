import { useCallback, useState } from 'react';
import { record, redo, startHistory, undo } from '@/lib/domain/history';
import type { Placement } from '@/lib/domain/values';

const UNTOUCHED = { history: startHistory<Placement | null>(null), moving: null };

type State = { history: typeof UNTOUCHED.history; moving: Placement | null };

/** Where the photo stands, and the way back; null is each format's own default. */
export function usePlacement() {
  const [{ history, moving }, setState] = useState<State>(UNTOUCHED);
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
    restart: useCallback(() => setState(UNTOUCHED), []),
  };
}

function settle(state: State): State {
  if (!state.moving) return state;
  return { history: record(state.history, state.moving), moving: null };
}
