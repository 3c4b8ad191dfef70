import { useCallback, useEffect, useMemo, useState } from 'react';
import { recallEdits, rememberEdits } from '@/lib/browser/remember-edits';
import type { NetworkId } from '@/lib/domain/network';
import type { Message } from '@/lib/networks/measure';

type Edits = Readonly<Partial<Record<NetworkId, string>>>;

/**
 * What one has made of a post's text, each network's apart; kept as long as the tab, and what is given up
 * can be brought back.
 */
export function useEdits(post: string, network: NetworkId, composed: Message) {
  const [edits, setEdits] = useState<Edits>({});
  const [dropped, setDropped] = useState<Edits>({});
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    // What was typed since is newer and stays.
    setEdits((former) => ({ ...recallEdits(post), ...former }));
    setRead(true);
  }, [post]);
  useEffect(() => {
    if (isRead) rememberEdits(post, listTexts(edits));
  }, [isRead, post, edits]);

  const edited = edits[network];
  const message = useMemo(
    () => (edited === undefined ? composed : { ...composed, text: edited }),
    [composed, edited],
  );
  const edit = useCallback(
    (text: string) => setEdits((former) => ({ ...former, [network]: text })),
    [network],
  );
  return {
    message,
    isEdited: edited !== undefined && edited !== composed.text,
    dropped: dropped[network] ?? null,
    edit,
    /** Back to the text as it was proposed. */
    reset: () => {
      setDropped({ ...dropped, [network]: edited });
      setEdits({ ...edits, [network]: undefined });
    },
    /** Puts a proposed wording in the place of the text, which can be brought back. */
    replace: (text: string) => {
      setDropped({ ...dropped, [network]: message.text });
      edit(text);
    },
    restore: () => {
      setEdits({ ...edits, [network]: dropped[network] });
      setDropped({ ...dropped, [network]: undefined });
    },
  };
}

function listTexts(edits: Edits): Record<string, string> {
  const texts = Object.entries(edits).filter((entry): entry is [NetworkId, string] => !!entry[1]);
  return Object.fromEntries(texts);
}
