import { useCallback, useEffect } from 'react';
import { useCount } from '@/components/clock/use-count';
import type { StudioTemplate } from '@/lib/domain/studio-data';

/** Counts what is done with the chosen template, and that a photo is seen in it; nothing of a draft is counted. */
export function useDeeds(chosen: StudioTemplate | null, isPreview: boolean, hasPhoto: boolean) {
  const count = useCount();
  const template = isPreview ? undefined : chosen?.slug;
  const tell = useCallback(
    (kind: 'preview' | 'save' | 'text' | 'alt') => {
      if (template) count({ kind, template });
    },
    [count, template],
  );
  useEffect(() => {
    if (hasPhoto) tell('preview');
  }, [hasPhoto, tell]);
  return { onSaved: useCallback(() => tell('save'), [tell]), onCopied: tell };
}
