import { useCallback, useEffect, useMemo, useState } from 'react';
import { useCount } from '@/components/clock/use-count';
import { makeVisual } from '@/lib/browser/make-visual';
import type { FormatName } from '@/lib/domain/format';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { copyText } from '@/lib/networks/copied-text';
import { networkFacts } from '@/lib/networks/network-facts';
import { useChoices } from './use-choices';
import { useEdits } from './use-edits';
import { useCounter, useMeasures } from './use-measures';
import { useMessage } from './use-message';
import { useOwnPhoto } from './use-own-photo';
import { composeVisual, findFormat, listFormats, useMakeVisual } from './use-visual';

/** Everything the workbench knows of its post and can do with it; its parts only show it. */
export function useWorkbench(post: PostView, data: PostsData) {
  const { choices, choose } = useChoices(data);
  const { network } = choices;
  const { context, message: composed, alt } = useMessage(post, data, choices);
  const edits = useEdits(post.id, network, composed);
  const { message } = edits;
  const counter = useCounter(network);
  const formats = useMemo(() => listFormats(post, data), [post, data]);
  const [picked, setPicked] = useState<FormatName | null>(null);
  const usual = networkFacts[network].pictures.find((name) => formats.includes(name));
  const name = picked ?? usual ?? 'square';
  const format = findFormat(post, data, name);
  const own = useOwnPhoto();
  const { placeIn } = own;
  const placed = useMemo(() => format && placeIn(format), [format, placeIn]);
  const visual = useMemo(
    () => format && composeVisual(post, format, data, choices, placed),
    [post, format, data, choices, placed],
  );
  const isFinal = own.photoState.photo?.isFinal ?? true;
  const count = useCount();
  const isSeen = placed !== null;
  useEffect(() => {
    if (isSeen) count({ kind: 'preview', post: post.id });
  }, [count, isSeen, post.id]);

  /** Every format of the visual, the text and the description. */
  const makeFiles = useCallback(async () => {
    const pictures = formats.flatMap((one) => {
      const size = findFormat(post, data, one);
      const mine = size && composeVisual(post, size, data, choices, placeIn(size));
      return mine ? makeVisual(mine, data.glyphs, post.id) : [];
    });
    const text = copyText(network, message);
    return [
      ...(await Promise.all(pictures)),
      new File([text], `${post.id}.txt`, { type: 'text/plain' }),
      new File([alt], `${post.id}-alt.txt`, { type: 'text/plain' }),
    ];
  }, [formats, post, data, choices, network, message, alt, placeIn]);

  return {
    choices,
    choose,
    context,
    alt,
    edits,
    counter,
    measures: useMeasures(counter, message),
    formats,
    name,
    pick: setPicked,
    ...own,
    placed,
    visual,
    make: useMakeVisual(isFinal ? visual : null, data, post.id),
    makeFiles,
    onSaved: () => count({ kind: 'save', post: post.id, network }),
  };
}

export type WorkbenchControls = ReturnType<typeof useWorkbench>;
