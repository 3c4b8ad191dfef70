import type { Finish } from '@/lib/browser/paint-scene';
import { type History, record, redo, startHistory, undo } from '@/lib/domain/history';
import type { Placement } from '@/lib/domain/values';

/** What a person has chosen so far. A placement of null is each template's own default. */
export type StudioState = {
  readonly template: string;
  readonly hasPhoto: boolean;
  readonly placement: History<Placement | null>;
  /** The placement under a hand that still moves; it joins the history when the hand lets go. */
  readonly moving: Placement | null;
  readonly texts: Readonly<Record<string, string>>;
  readonly territory: string | null;
};

export type StudioAction =
  | { type: 'template-chosen'; template: string }
  | { type: 'photo-arrived' }
  | { type: 'photo-moving'; placement: Placement }
  | { type: 'photo-settled' }
  | { type: 'photo-recentred' }
  | { type: 'undone' }
  | { type: 'redone' }
  | { type: 'text-typed'; slot: string; text: string }
  | { type: 'territory-chosen'; territory: string | null }
  | { type: 'recalled'; choices: Choices }
  | { type: 'forgotten' };

/** The choices that outlive a reload. */
type Choices = Pick<StudioState, 'texts' | 'territory'> & { placement: Placement | null };

/** Where a person starts. */
export function startStudio(template: string): StudioState {
  const placement = startHistory<Placement | null>(null);
  return { template, hasPhoto: false, placement, moving: null, texts: {}, territory: null };
}

/** The state after an action. */
export function reduceStudio(state: StudioState, action: StudioAction): StudioState {
  switch (action.type) {
    case 'template-chosen':
      return { ...settle(state), template: action.template };
    case 'photo-arrived':
      return { ...receivePhoto(state), hasPhoto: true, moving: null };
    case 'photo-moving':
      return { ...state, moving: action.placement };
    case 'photo-settled':
      return settle(state);
    case 'photo-recentred':
      return { ...state, placement: record(settle(state).placement, null), moving: null };
    case 'undone':
      return { ...state, placement: undo(settle(state).placement), moving: null };
    case 'redone':
      return { ...state, placement: redo(settle(state).placement), moving: null };
    case 'text-typed':
      return { ...state, texts: { ...state.texts, [action.slot]: action.text } };
    case 'territory-chosen':
      return { ...state, territory: action.territory };
    case 'recalled':
      return recall(state, action.choices);
    case 'forgotten':
      return startStudio(state.template);
  }
}

/** The placement to draw now. */
export function currentPlacement(state: StudioState): Placement | null {
  return state.moving ?? state.placement.present;
}

/** How carefully to paint now. */
export function chooseFinish({ moving }: StudioState): Finish {
  return moving ? 'draft' : 'fine';
}

/** Another photo starts from its own default; the first one takes the placement that was recalled. */
function receivePhoto(state: StudioState): StudioState {
  return state.hasPhoto ? { ...state, placement: startHistory(null) } : state;
}

/** A reload brings the choices back; what was typed since is newer and stays. */
function recall(state: StudioState, { placement, texts, territory }: Choices): StudioState {
  return {
    ...state,
    placement: state.hasPhoto ? state.placement : startHistory(placement),
    texts: { ...texts, ...state.texts },
    territory: state.territory ?? territory,
  };
}

function settle(state: StudioState): StudioState {
  if (!state.moving) return state;
  return { ...state, placement: record(state.placement, state.moving), moving: null };
}
