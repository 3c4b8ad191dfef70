import { type Dispatch, useEffect, useRef } from 'react';
import { forgetDraft, recallDraft, rememberDraft } from '@/lib/browser/remember-draft';
import type { EditorAction, EditorState } from './editor-state';

/** Brings back, after a reload, what this tab had not saved, and keeps it up to date. */
export function useDraftMemory(
  { history, slug, version, widths }: EditorState,
  isDirty: boolean,
  send: Dispatch<EditorAction>,
): void {
  const opened = useRef(slug);
  const isRecalled = useRef(false);
  useEffect(() => {
    const kept = recallDraft(opened.current);
    if (kept) send({ type: 'recalled', kept });
  }, [send]);

  const draft = history.present;
  useEffect(() => {
    // The first run sees what comes before the recall: it must not be kept.
    if (!isRecalled.current) {
      isRecalled.current = true;
      return;
    }
    // A template that was new has a name since it was saved.
    if (opened.current !== slug) forgetDraft(opened.current);
    opened.current = slug;
    if (isDirty) rememberDraft(slug, { version, draft, widths });
    else forgetDraft(slug);
  }, [draft, slug, version, widths, isDirty]);
}
