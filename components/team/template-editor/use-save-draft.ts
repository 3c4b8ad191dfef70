import { startTransition, useActionState, useEffect, useRef } from 'react';
import type { Draft, DraftAction, DraftState, SentDraft } from '@/lib/domain/draft';
import { IDLE } from '@/lib/domain/form-state';
import { useLastingAction } from '../use-lasting-action';
import type { EditorControls } from './use-editor';

/** Sends the draft to be saved; what is changed meanwhile stays, unsaved. */
export function useSaveDraft(editor: EditorControls, action: DraftAction, home: string) {
  const lasting = useLastingAction(action);
  const [state, dispatch, isPending] = useActionState<DraftState, FormData>(lasting, IDLE);
  const sent = useRef<Draft>(editor.draft);
  const { send } = editor;

  useEffect(() => {
    const { status, stored } = state;
    if (status !== 'done' || !stored) return;
    send({ type: 'saved', draft: sent.current, ...stored });
    // A new template has an address now, and a reload must find it there.
    window.history.replaceState(null, '', `${home}/${stored.slug}`);
  }, [state, send, home]);

  const save = (version: number) => {
    if (isPending) return;
    const { slug, draft } = editor;
    sent.current = draft;
    const template: SentDraft = { slug, version, draft };
    const form = new FormData();
    // What some keyboards type in pieces is composed.
    form.set('template', JSON.stringify(template).normalize());
    startTransition(() => dispatch(form));
  };
  const isOutdated = state.status === 'refused' && state.code === 'draft-outdated';
  return {
    isPending,
    sentence: state.sentence,
    status: state.status,
    save: () => save(editor.version),
    /** Saves over the version that somebody else saved; null where nobody did. */
    saveOnTop: isOutdated && state.stored ? saveOver(save, state.stored.version) : null,
  };
}

function saveOver(save: (version: number) => void, version: number) {
  return () => save(version);
}

export type Saving = ReturnType<typeof useSaveDraft>;
