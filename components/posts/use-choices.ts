import { useCallback, useEffect, useState } from 'react';
import { readPostsFragment, writePostsFragment } from '@/lib/browser/posts-fragment';
import { recall, remember } from '@/lib/browser/remember';
import type { NetworkId } from '@/lib/domain/network';
import type { PostsData } from '@/lib/domain/posts-data';

/** What a person has chosen on the pages of posts. */
export type Choices = {
  readonly network: NetworkId;
  /** A territory's code. */
  readonly place: string | null;
  readonly theme: string | null;
  readonly day: string | null;
  readonly search: string;
  readonly firstName: string;
};

/** What makes texts and pictures one's own. */
export type Person = Pick<Choices, 'network' | 'place' | 'firstName'>;

const NOTHING: Choices = {
  network: 'facebook',
  place: null,
  theme: null,
  day: null,
  search: '',
  firstName: '',
};

/**
 * The choices, kept in the address's fragment so that a page can be shared or reloaded as it is; the
 * first name and the place are those of the tab, and the name never stands in an address.
 */
export function useChoices(data: Pick<PostsData, 'themes' | 'territories'>) {
  const [choices, setChoices] = useState(NOTHING);
  const [isRead, setRead] = useState(false);

  useEffect(() => {
    const read = () => {
      const memory = recall();
      setChoices((former) => ({
        ...former,
        ...keepKnown(readPostsFragment(location.hash), memory?.territory ?? null, data),
        firstName: former.firstName || (memory?.texts.prenom ?? ''),
      }));
    };
    read();
    setRead(true);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [data]);

  const { network, place, theme, day, firstName } = choices;
  useEffect(() => {
    // What comes before the fragment is read must not overwrite it.
    if (!isRead) return;
    const fragment = writePostsFragment({ network, place, theme, day });
    history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
    const { placement = null, texts = {} } = recall() ?? {};
    remember({ placement, texts: { ...texts, prenom: firstName }, territory: place });
  }, [isRead, network, place, theme, day, firstName]);

  const choose = useCallback(
    (change: Partial<Choices>) => setChoices((former) => ({ ...former, ...change })),
    [],
  );
  return { choices, choose };
}

/** Codes that the campaign does not know are as good as none. */
function keepKnown(
  { network, place, theme, day }: ReturnType<typeof readPostsFragment>,
  remembered: string | null,
  { themes, territories }: Pick<PostsData, 'themes' | 'territories'>,
) {
  const codes = [place, remembered].filter((code) => territories.some((one) => one.code === code));
  return {
    network: network ?? NOTHING.network,
    place: codes[0] ?? null,
    theme: themes.some(({ id }) => id === theme) ? theme : null,
    day,
  };
}
