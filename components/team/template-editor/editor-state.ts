import type { KeptDraft } from '@/lib/browser/remember-draft';
import type { Draft, EditorData, TakenArtwork } from '@/lib/domain/draft';
import { putArtwork } from '@/lib/domain/edit-draft';
import { type FormatName, formatNames } from '@/lib/domain/format';
import { type History, record, redo, startHistory, undo } from '@/lib/domain/history';

/** What of a format one is at work on: the photo's window, or a text by its id. */
export type Part = { readonly kind: 'window' } | { readonly kind: 'slot'; readonly id: string };

export type EditorState = {
  readonly history: History<Draft>;
  /** The change under way: what follows about the same is one step with it, until it is settled or given up. */
  readonly underWay: { readonly about: string; readonly before: History<Draft> } | null;
  /** The format that is shown; null while there is none. */
  readonly format: FormatName | null;
  readonly part: Part | null;
  /** Widths, in px, that artworks came with. */
  readonly widths: Readonly<Record<string, number>>;
  readonly slug: string | null;
  /** The version that `saved` is. */
  readonly version: number;
  readonly saved: Draft;
  /** Whether what is shown was found in this tab, unsaved. */
  readonly isRecalled: boolean;
};

export type EditorAction =
  | { type: 'changed'; about: string; edit: (draft: Draft) => Draft }
  | { type: 'settled' | 'given-up' | 'undone' | 'redone' }
  | { type: 'format-chosen'; format: FormatName }
  | { type: 'part-chosen'; part: Part | null }
  | { type: 'artwork-taken'; taken: TakenArtwork; title: string; background: string }
  | { type: 'recalled'; kept: KeptDraft }
  | { type: 'saved'; draft: Draft; slug: string; version: number };

/** The editor as it opens. */
export function startEditor({ draft, slug, version, widths }: EditorData): EditorState {
  return {
    history: startHistory(draft),
    underWay: null,
    format: firstFormat(draft),
    part: null,
    widths,
    slug,
    version,
    saved: draft,
    isRecalled: false,
  };
}

export function reduceEditor(state: EditorState, action: EditorAction): EditorState {
  switch (action.type) {
    case 'changed':
      return change(state, action.about, action.edit);
    case 'settled':
      return state.underWay === null ? state : { ...state, underWay: null };
    case 'given-up':
      return state.underWay ? walk(state, state.underWay.before) : state;
    case 'undone':
      return walk(state, undo(state.history));
    case 'redone':
      return walk(state, redo(state.history));
    case 'format-chosen':
      return {
        ...state,
        underWay: null,
        format: action.format,
        part: keepPart(state, action.format),
      };
    case 'part-chosen':
      return { ...state, underWay: null, part: action.part };
    case 'artwork-taken':
      return takeArtwork(state, action);
    case 'recalled':
      return recall(state, action.kept);
    case 'saved': {
      const { draft, slug, version } = action;
      return { ...state, underWay: null, saved: draft, slug, version, isRecalled: false };
    }
  }
}

/** Records a change; one about the same thing as the change under way takes its place. */
function change(state: EditorState, about: string, edit: (draft: Draft) => Draft): EditorState {
  const { history, underWay } = state;
  const present = edit(history.present);
  if (present === history.present) return state;
  if (underWay?.about === about) return { ...state, history: { ...history, present, future: [] } };
  return {
    ...state,
    history: record(history, present),
    underWay: { about, before: history },
  };
}

/** A step back or forward, or out of what was under way: the format that is open may be gone. */
function walk(state: EditorState, history: History<Draft>): EditorState {
  const { present } = history;
  const isThere = state.format !== null && present.formats[state.format];
  const format = isThere ? state.format : firstFormat(present);
  return { ...state, history, underWay: null, format };
}

function takeArtwork(
  state: EditorState,
  { taken, title, background }: Extract<EditorAction, { type: 'artwork-taken' }>,
): EditorState {
  const { present } = state.history;
  const draft = putArtwork(present, taken, background);
  const named = present.title === '' ? { ...draft, title } : draft;
  return {
    ...state,
    history: record(state.history, named),
    underWay: null,
    format: taken.format,
    part: { kind: 'window' },
    widths: { ...state.widths, [taken.artwork]: taken.width },
  };
}

/** What was found in this tab is a step like any other: one back is what the server has. */
function recall(state: EditorState, { draft, version, widths }: KeptDraft): EditorState {
  return {
    ...state,
    history: record(state.history, draft),
    underWay: null,
    format: firstFormat(draft),
    version,
    widths: { ...state.widths, ...widths },
    isRecalled: true,
  };
}

/** A text of the same id is in most formats. */
function keepPart({ part, history }: EditorState, name: FormatName): Part | null {
  if (part?.kind !== 'slot') return part;
  const slots = history.present.formats[name]?.slots ?? [];
  return slots.some(({ id }) => id === part.id) ? part : null;
}

function firstFormat(draft: Draft): FormatName | null {
  return formatNames.find((name) => draft.formats[name]) ?? null;
}
