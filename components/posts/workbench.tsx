'use client';

import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import { PhotoHand } from '@/components/visual/photo-hand';
import { writePostsFragment } from '@/lib/browser/posts-fragment';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { EverySize } from './every-size';
import { FormatPicker } from './format-picker';
import { NetworkNote } from './network-note';
import { NetworkPicker } from './network-picker';
import { NetworkPreview } from './network-preview';
import { PersonFields } from './person-fields';
import { PhotoTools } from './photo-tools';
import { PostActions } from './post-actions';
import { PostPicture } from './post-picture';
import { TextEditor } from './text-editor';
import { useWorkbench, type WorkbenchControls } from './use-workbench';
import styles from './workbench.module.css';

type WorkbenchProps = { post: PostView; data: PostsData; mark: string };

/** One post, made one's own: its text, its picture in every format, its networks. */
export function Workbench({ post, data, mark }: WorkbenchProps) {
  const t = useTranslate();
  const bench = useWorkbench(post, data);
  const { network, place, firstName } = bench.choices;
  const { message } = bench.edits;
  const back = writePostsFragment({ network, place, theme: null, day: null });
  return (
    <div className={styles.bench}>
      <div className={styles.look}>
        <a className={styles.back} href={`/posts${back}`}>
          {t('posts.back')}
        </a>
        <h1>{post.title}</h1>
        <NetworkPreview network={network} message={message} firstName={firstName} mark={mark}>
          <BenchPicture bench={bench} post={post} data={data} />
        </NetworkPreview>
      </div>
      <div className={styles.tools}>
        <NetworkPicker chosen={network} onChoose={(chosen) => bench.choose({ network: chosen })} />
        <NetworkNote network={network} />
        <WhenOpen>
          <TextEditor post={post} bench={bench} />
          <PostActions
            post={post.id}
            network={network}
            message={message}
            alt={bench.alt}
            make={bench.make}
            isReady
          />
        </WhenOpen>
        <div className={styles.fields}>
          <PersonFields data={data} choices={bench.choices} onChoose={bench.choose} />
        </div>
        {bench.formats.length > 1 && (
          <FormatPicker formats={bench.formats} chosen={bench.name} onChoose={bench.pick} />
        )}
        {bench.visual?.format.window && (
          <PhotoTools
            photoState={bench.photoState}
            standing={bench.standing}
            placed={bench.placed}
          />
        )}
        <WhenOpen isQuiet>
          <EverySize name={post.id} makeFiles={bench.makeFiles} onSaved={bench.onSaved} />
        </WhenOpen>
      </div>
    </div>
  );
}

/** The picture in the format at work, under the hand when it holds one's photo. */
function BenchPicture(props: { bench: WorkbenchControls; post: PostView; data: PostsData }) {
  const t = useTranslate();
  const { visual, placed, name, alt, standing } = props.bench;
  if (!visual) return null;
  const picture = (
    <PostPicture
      visual={visual}
      data={props.data}
      preview={name === 'square' && !placed ? props.post.preview : null}
      isLive
      liveWidth={visual.format.width}
      isMoving={standing.isMoving}
      alt={alt}
    />
  );
  if (!placed) return picture;
  return (
    <PhotoHand
      photo={placed}
      width={visual.format.width}
      label={t('posts.photo.label', { description: alt })}
      className={styles.hand}
      onMove={standing.move}
      onSettle={standing.settle}
      onRecentre={standing.recentre}
      onUndo={standing.undo}
      onRedo={standing.redo}
    >
      {picture}
    </PhotoHand>
  );
}
