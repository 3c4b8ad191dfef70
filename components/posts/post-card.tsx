'use client';

import { memo, useMemo } from 'react';
import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import { writePostsFragment } from '@/lib/browser/posts-fragment';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import type { Counter } from '@/lib/networks/measure';
import { NetworkPreview } from './network-preview';
import { PostActions } from './post-actions';
import styles from './post-card.module.css';
import { PostCounter } from './post-counter';
import { PostPicture } from './post-picture';
import type { Person } from './use-choices';
import { useMeasures } from './use-measures';
import { useMessage } from './use-message';
import { composeVisual, findFormat, isPersonal, useMakeVisual } from './use-visual';

/** Width of a card's picture in px, on a two-fold screen. */
const CARD_WIDTH = 720;

type PostCardProps = {
  post: PostView;
  data: PostsData;
  person: Person;
  counter: Counter | null;
  mark: string;
};

/** A post as its network will show it, and what one does with it. */
export const PostCard = memo(function PostCard({ post, data, person, ...props }: PostCardProps) {
  const t = useTranslate();
  const { network, place, firstName } = person;
  const { message, alt } = useMessage(post, data, person);
  const measures = useMeasures(props.counter, message);
  const visual = useMemo(() => {
    const format = findFormat(post, data, 'square');
    return format && composeVisual(post, format, data, person);
  }, [post, data, person]);
  const make = useMakeVisual(visual, data, post.id);
  const fragment = writePostsFragment({ network, place, theme: null, day: null });
  return (
    <article className={styles.card} aria-label={t('posts.card.label', { title: post.title })}>
      <header className={styles.head}>
        <h3>{post.title}</h3>
        <p>{t(`posts.kind.${post.kind}`)}</p>
      </header>
      <NetworkPreview network={network} message={message} firstName={firstName} mark={props.mark}>
        {visual && (
          <PostPicture
            visual={visual}
            data={data}
            preview={post.preview}
            isLive={isPersonal(visual.format, person)}
            liveWidth={CARD_WIDTH}
            alt={alt}
          />
        )}
      </NetworkPreview>
      <PostCounter measures={measures} />
      <WhenOpen isQuiet>
        <PostActions post={post.id} network={network} message={message} alt={alt} make={make}>
          <a href={`/posts/${post.id}${fragment}`}>{t('posts.card.open')}</a>
        </PostActions>
      </WhenOpen>
    </article>
  );
});
