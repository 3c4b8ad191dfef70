import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { describeMoment } from '@/lib/domain/moment';
import type { NetworkId } from '@/lib/domain/network';
import type { Post } from '@/lib/domain/post';
import type { PostEditorData } from '@/lib/domain/post-editing';
import type { PostView } from '@/lib/domain/posts-data';
import { slugify } from '@/lib/domain/slugify';
import { findVariableFaults, namesNobody } from '@/lib/networks/check-names';
import { loadCounters } from '@/lib/networks/check-posts';
import { longestLink } from '@/lib/networks/longest-link';
import type { Counter } from '@/lib/networks/measure';
import { readWordings } from '@/lib/networks/read-wordings';
import type { PostControls } from './use-post-draft';

type Counters = Readonly<Record<NetworkId, Counter>>;

/** What every network counts in every place, and what the texts ask for in vain; behind the typing by a moment. */
export function useReadings(data: PostEditorData, editor: PostControls) {
  const counters = useCounters();
  const typed = useDeferredValue(editor.draft);
  const { slug } = editor;
  const { calendar, language, posts } = data;
  const { territories, everywhere } = posts;
  return useMemo(() => {
    const post: Post = { id: slug ?? slugify(typed.title, 'post'), ...typed };
    const campaign = { calendar, language, territories, everywhere };
    const codes = territories.map(({ code }) => code);
    const link = longestLink(post.id, codes);
    return {
      readings: counters ? readWordings(post, campaign, link, counters) : null,
      faults: findVariableFaults(post, { campaign }),
      isNameless: namesNobody(post),
    };
  }, [counters, typed, slug, calendar, language, territories, everywhere]);
}

export type Readings = ReturnType<typeof useReadings>;

/** The post as the pages of posts know it. */
export function usePostView(data: PostEditorData, { draft, slug }: PostControls): PostView {
  return useMemo(() => {
    const id = slug ?? slugify(draft.title, 'post');
    const page = draft.leadsTo === 'post' ? `posts/${id}` : draft.leadsTo;
    const preview = data.previews[draft.visual.template] ?? '';
    const link = `${data.publicUrl}/${page}`;
    return { id, ...draft, moment: describeMoment(draft.date, data), link, preview };
  }, [data, draft, slug]);
}

function useCounters(): Counters | null {
  const [counters, setCounters] = useState<Counters | null>(null);
  useEffect(() => {
    let isHere = true;
    loadCounters().then(
      (loaded) => isHere && setCounters(loaded),
      // Without them texts are counted when they are published.
      () => {},
    );
    return () => {
      isHere = false;
    };
  }, []);
  return counters;
}
