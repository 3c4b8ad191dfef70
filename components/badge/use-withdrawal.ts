import { useCallback, useEffect, useState } from 'react';
import type { StudioTemplate } from '@/lib/domain/studio-data';
import type { ChooseTemplate } from './use-template-address';

/**
 * When the chosen template is withdrawn under one's hands, chooses the first that is left. Returns
 * the title of the one that went, until another is chosen, and what a person's choice calls.
 */
export function useWithdrawal(
  all: readonly StudioTemplate[],
  published: readonly StudioTemplate[],
  chosen: string,
  choose: ChooseTemplate,
): { withdrawn: string | null; chooseTemplate: (template: string) => void } {
  const [withdrawn, setWithdrawn] = useState<string | null>(null);
  useEffect(() => {
    if (published.some(({ slug }) => slug === chosen)) return;
    setWithdrawn(all.find(({ slug }) => slug === chosen)?.title ?? null);
    if (published[0]) choose(published[0].slug, true);
  }, [all, published, chosen, choose]);

  const chooseTemplate = useCallback(
    (template: string) => {
      setWithdrawn(null);
      choose(template);
    },
    [choose],
  );
  return { withdrawn, chooseTemplate };
}
