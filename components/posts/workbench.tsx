'use client';

import { useCallback, useMemo, useState } from 'react';
import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import { makeVisual } from '@/lib/browser/make-visual';
import { writePostsFragment } from '@/lib/browser/posts-fragment';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import type { FormatName } from '@/lib/domain/template';
import { copyText } from '@/lib/networks/copied-text';
import { networkFacts } from '@/lib/networks/network-facts';
import { EverySize } from './every-size';
import { FormatPicker } from './format-picker';
import { NetworkNote } from './network-note';
import { NetworkPicker } from './network-picker';
import { NetworkPreview } from './network-preview';
import { PersonFields } from './person-fields';
import { PostActions } from './post-actions';
import { PostPicture } from './post-picture';
import { TextEditor } from './text-editor';
import { useChoices } from './use-choices';
import { useEdits } from './use-edits';
import { useCounter, useMeasures } from './use-measures';
import { useMessage } from './use-message';
import { composeVisual, findFormat, listFormats, useMakeVisual } from './use-visual';
import styles from './workbench.module.css';

type WorkbenchProps = { post: PostView; data: PostsData; mark: string };

/** One post, made one's own: its text, its picture in every format, its networks. */
export function Workbench({ post, data, mark }: WorkbenchProps) {
  const t = useTranslate();
  const { choices, choose } = useChoices(data);
  const { network, place, firstName } = choices;
  const { context, message: composed, alt } = useMessage(post, data, choices);
  const edits = useEdits(network, composed);
  const counter = useCounter(network);
  const measures = useMeasures(counter, edits.message);
  const formats = listFormats(post, data);
  const [picked, setPicked] = useState<FormatName | null>(null);
  const name = picked ?? networkFacts[network].pictures.find((one) => formats.includes(one));
  const format = findFormat(post, data, name ?? 'square');
  const visual = useMemo(
    () => format && composeVisual(post, format, data, choices),
    [post, format, data, choices],
  );
  const make = useMakeVisual(visual, data, post.id);
  const makeFiles = useCallback(async () => {
    const pictures = formats.map((one) => {
      const size = findFormat(post, data, one);
      if (!size) throw new RangeError(`Expected a format but received ${one}`);
      return makeVisual(composeVisual(post, size, data, choices), data.glyphs, post.id);
    });
    const text = copyText(network, edits.message);
    return [
      ...(await Promise.all(pictures)),
      new File([text], 'texte.txt', { type: 'text/plain' }),
      new File([alt], 'description.txt', { type: 'text/plain' }),
    ];
  }, [formats, post, data, choices, network, edits.message, alt]);
  const back = writePostsFragment({ network, place, theme: null, day: null });
  return (
    <div className={styles.bench}>
      <div className={styles.look}>
        <a className={styles.back} href={`/posts${back}`}>
          {t('posts.back')}
        </a>
        <h1>{post.title}</h1>
        <NetworkPreview network={network} message={edits.message} firstName={firstName} mark={mark}>
          {visual && (
            <PostPicture
              visual={visual}
              data={data}
              preview={name === 'square' ? post.preview : null}
              isLive
              alt={alt}
            />
          )}
        </NetworkPreview>
      </div>
      <div className={styles.tools}>
        <NetworkPicker chosen={network} onChoose={(chosen) => choose({ network: chosen })} />
        <NetworkNote network={network} />
        <TextEditor
          post={post}
          choices={choices}
          context={context}
          edits={edits}
          counter={counter}
          measures={measures}
        />
        <WhenOpen>
          <PostActions network={network} message={edits.message} alt={alt} make={make} isReady />
        </WhenOpen>
        <div className={styles.fields}>
          <PersonFields data={data} choices={choices} onChoose={choose} />
        </div>
        {formats.length > 1 && name && (
          <FormatPicker formats={formats} chosen={name} onChoose={setPicked} />
        )}
        <WhenOpen isQuiet>
          <EverySize name={post.id} makeFiles={makeFiles} />
        </WhenOpen>
      </div>
    </div>
  );
}
