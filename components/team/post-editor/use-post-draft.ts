import { startTransition, useActionState, useEffect, useMemo, useRef, useState } from 'react';
import { forgetWork, mergeWork, recallWork, rememberWork } from '@/lib/browser/remember-work';
import type { DraftAction, DraftState } from '@/lib/domain/draft';
import { IDLE } from '@/lib/domain/form-state';
import type { PostContent, PostEditorData, SentPost } from '@/lib/domain/post-editing';
import { useLastingAction } from '../use-lasting-action';

const KIND = 'post';

/** A post under somebody's hands: what was changed, kept over a reload, and saved as one more version. */
export function usePostDraft(data: PostEditorData, action: DraftAction, home: string) {
  const [draft, setDraft] = useState(data.draft);
  const [saved, setSaved] = useState({ slug: data.slug, version: data.version, draft: data.draft });
  const [isRecalled, setRecalled] = useState(false);
  const lasting = useLastingAction(action);
  const [state, dispatch, isPending] = useActionState<DraftState, FormData>(lasting, IDLE);
  const sent = useRef<PostContent>(draft);
  const isDirty = useMemo(
    () => JSON.stringify(draft) !== JSON.stringify(saved.draft),
    [draft, saved.draft],
  );
  const set = (changes: Partial<PostContent>) => setDraft((was) => ({ ...was, ...changes }));

  const isOpen = useRef(false);
  useEffect(() => {
    // The first run sees what comes before the recall: it must not be kept.
    if (!isOpen.current) {
      isOpen.current = true;
      const kept = recallWork(KIND, data.slug);
      if (!kept) return;
      setDraft(mergeWork(data.draft, kept.draft));
      setSaved((was) => ({ ...was, version: kept.version }));
      setRecalled(true);
      return;
    }
    if (isDirty) rememberWork(KIND, saved.slug, { version: saved.version, draft });
    else forgetWork(KIND, saved.slug);
  }, [draft, isDirty, saved, data]);

  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);

  useEffect(() => {
    const { status, stored } = state;
    if (status !== 'done' || !stored) return;
    // A post that was new has a name since it was saved.
    if (data.slug === null) forgetWork(KIND, null);
    setSaved({ ...stored, draft: sent.current });
    setRecalled(false);
    window.history.replaceState(null, '', `${home}/${stored.slug}`);
  }, [state, home, data.slug]);

  const save = (version: number) => {
    if (isPending) return;
    sent.current = draft;
    const post: SentPost = { slug: saved.slug, version, draft };
    const form = new FormData();
    // What some keyboards type in pieces is composed.
    form.set(KIND, JSON.stringify(post).normalize());
    startTransition(() => dispatch(form));
  };
  const { stored } = state;
  const isOutdated = state.status === 'refused' && state.code === 'draft-outdated';
  return {
    draft,
    set,
    slug: saved.slug,
    version: saved.version,
    isDirty,
    isRecalled,
    isPending,
    status: state.status,
    sentence: state.sentence,
    /** Gives up what is not saved. */
    reset: () => {
      setDraft(data.draft);
      setSaved({ slug: data.slug, version: data.version, draft: data.draft });
      setRecalled(false);
    },
    save: () => save(saved.version),
    /** Saves over the version that somebody else saved; null where nobody did. */
    saveOnTop: isOutdated && stored ? () => save(stored.version) : null,
  };
}

export type PostControls = ReturnType<typeof usePostDraft>;
