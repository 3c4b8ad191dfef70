import { useEffect, useMemo, useState } from 'react';
import { fetchPublished } from '@/lib/browser/fetch-published';
import type { StudioTemplate } from '@/lib/domain/studio-data';

/** How long the answer is believed while the page is looked at, in ms. */
const BELIEVED = 20_000;

/**
 * The templates that are still published, asked for while somebody is at work and each time the page
 * is looked at again. A new version of one waits for the next visit; a withdrawal does not.
 */
export function usePublished(
  templates: readonly StudioTemplate[],
  isAtWork: boolean,
): readonly StudioTemplate[] {
  const [published, setPublished] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!isAtWork) return;
    const ask = async () => {
      if (document.visibilityState !== 'visible') return;
      const slugs = await fetchPublished();
      if (slugs) setPublished(slugs);
    };
    ask();
    const timer = setInterval(ask, BELIEVED);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [isAtWork]);
  return useMemo(
    () => (published ? templates.filter(({ slug }) => published.includes(slug)) : templates),
    [templates, published],
  );
}
