import { type Dispatch, useCallback, useEffect } from 'react';
import type { StudioData } from '@/lib/domain/studio-data';
import type { StudioAction } from './studio-state';

const FOLDER = '/badge/';

/**
 * Keeps the chosen template in the page's address, so that it can be linked to and the browser's
 * back and forward walk through the choices. Returns what a choice calls.
 */
export function useTemplateAddress(
  { templates, first }: StudioData,
  send: Dispatch<StudioAction>,
): (template: string) => void {
  useEffect(() => {
    const follow = () => {
      const named = location.pathname.slice(FOLDER.length);
      const known = templates.find(({ slug }) => slug === named);
      send({ type: 'template-chosen', template: known?.slug ?? first });
    };
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, [templates, first, send]);

  return useCallback(
    (template: string) => {
      send({ type: 'template-chosen', template });
      history.pushState(null, '', `${FOLDER}${template}`);
    },
    [send],
  );
}
