import { useEffect, useMemo, useReducer } from 'react';
import type { Draft, EditorData } from '@/lib/domain/draft';
import { changeDrawnSlot, changeFormat, changeSlot, changeWord } from '@/lib/domain/edit-draft';
import {
  isDrawn,
  type PhotoWindow,
  type SuppliedFormat,
  type TextSlot,
} from '@/lib/domain/template';
import { reduceEditor, startEditor } from './editor-state';
import { useDraftMemory } from './use-draft-memory';
import { useFormats } from './use-formats';

/** What the editor knows and can do with the draft; its parts only show it. */
export function useEditor(data: EditorData, drawAt: string) {
  const [state, send] = useReducer(reduceEditor, data, startEditor);
  const { history, saved, format: name } = state;
  const draft = history.present;
  const isDirty = useMemo(() => JSON.stringify(draft) !== JSON.stringify(saved), [draft, saved]);
  useDraftMemory(state, isDirty, send);
  useLeaveWarning(isDirty);
  const formats = useFormats(draft, drawAt);
  const format = name && formats[name].format;
  const own = name ? draft.formats[name] : undefined;
  const design = own && isDrawn(own) ? own.design : null;
  const { part } = state;
  const slot = part?.kind === 'slot' ? format?.slots.find(({ id }) => id === part.id) : undefined;

  /** Changes the format that is shown. What is said to be `about` the same thing makes one step. */
  const edit = (about: string, change: (format: SuppliedFormat) => SuppliedFormat) => {
    if (!name) return;
    const key = `${name} ${about}`;
    send({ type: 'changed', about: key, edit: (was) => changeFormat(was, name, change) });
  };
  const change = (about: string, next: (draft: Draft) => Draft) =>
    send({ type: 'changed', about, edit: next });
  return {
    ...state,
    send,
    draft,
    /** The format that is shown as the draft has it, where a Design draws it; null otherwise. */
    drawn: own && isDrawn(own) ? own : null,
    isDirty,
    formats,
    /** The format that is shown. */
    shown: format,
    slot: slot ?? null,
    edit,
    setWindow: (window: PhotoWindow | null, about = 'window') =>
      edit(about, (was) => ({ ...was, window })),
    setSlot: (id: string, changes: Partial<Omit<TextSlot, 'id'>>) => {
      const about = `${id} ${Object.keys(changes).join()}`;
      if (design === null) edit(about, (was) => changeSlot(was, id, changes));
      else change(about, (was) => changeDrawnSlot(was, design, id, changes));
    },
    /** Changes a word that the Design of the format draws. */
    setWord: (word: string, text: string) => {
      if (design !== null) change(`word ${word}`, (was) => changeWord(was, design, word, text));
    },
    /** The hand is off: what comes next is another step. */
    settle: () => send({ type: 'settled' }),
    /** Back to what was there before the change under way, as if it had never been made. */
    giveUp: () => send({ type: 'given-up' }),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}

/** The browser asks before it leaves a page with changes that are not saved. */
function useLeaveWarning(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
}

export type EditorControls = ReturnType<typeof useEditor>;
