import { type Dispatch, useCallback, useEffect } from 'react';
import type { StudioData, StudioTemplate } from '@/lib/domain/studio-data';
import type { StudioAction } from './studio-state';

const FOLDER = '/badge/';

/** Chooses a template; `isForced` when no person did, so that back does not lead to it. */
export type ChooseTemplate = (template: string, isForced?: boolean) => void;

/**
 * Keeps the chosen template in the page's address, so that it can be linked to and the browser's
 * back and forward walk through the choices. Returns what a choice calls.
 */
export function useTemplateAddress(
  templates: readonly StudioTemplate[],
  { first, isPreview }: Pick<StudioData, 'first' | 'isPreview'>,
  send: Dispatch<StudioAction>,
): ChooseTemplate {
  useEffect(() => {
    if (isPreview) return;
    const follow = () => {
      const named = location.pathname.slice(FOLDER.length);
      const known = templates.find(({ slug }) => slug === named);
      send({ type: 'template-chosen', template: known?.slug ?? first });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [templates, first, isPreview, send]);

  return useCallback(
    (template, isForced = false) => {
      send({ type: 'template-chosen', template });
      if (isPreview) return;
      if (isForced) history.replaceState(null, '', `${FOLDER}${template}`);
      else history.pushState(null, '', `${FOLDER}${template}`);
    },
    [isPreview, send],
  );
}
