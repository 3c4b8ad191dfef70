'use client';

import { useDeferredValue, useMemo } from 'react';
import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { type PostGroup, postGroups, selectPosts } from '@/lib/domain/select-posts';
import { Finder } from './finder';
import { NetworkPicker } from './network-picker';
import { PersonFields } from './person-fields';
import styles from './post-board.module.css';
import { PostCard } from './post-card';
import { type Choices, useChoices } from './use-choices';
import { useCounter } from './use-measures';

/** Every post, what is for today first; one choice of network, place and name serves them all. */
export function PostBoard({ data, mark }: { data: PostsData; mark: string }) {
  const t = useTranslate();
  const { choices, choose } = useChoices(data);
  const found = useMemo(() => selectPosts(data.posts, choices, data.today), [data, choices]);
  const count = postGroups.reduce((sum, group) => sum + found[group].length, 0);
  if (data.posts.length === 0) return <p className={styles.none}>{t('posts.none.noPosts')}</p>;
  return (
    <>
      <div className={styles.tools}>
        <NetworkPicker chosen={choices.network} onChoose={(network) => choose({ network })} />
        <PersonFields data={data} choices={choices} onChoose={choose} />
        <Finder data={data} choices={choices} onChoose={choose} count={count} />
      </div>
      <div className={styles.board}>
        <WhenOpen>{null}</WhenOpen>
        {count === 0 && (
          <div className={styles.none}>
            <h2>{t('posts.none.title')}</h2>
            <p>{t('posts.none.text')}</p>
          </div>
        )}
        <Groups found={found} data={data} mark={mark} choices={choices} />
      </div>
    </>
  );
}

function Groups(props: {
  found: Record<PostGroup, PostView[]>;
  data: PostsData;
  mark: string;
  choices: Choices;
}) {
  const t = useTranslate();
  // Typing comes first: three dozen cards follow when there is time.
  const choices = useDeferredValue(props.choices);
  const counter = useCounter(choices.network);
  return postGroups.map((group) => {
    const posts = props.found[group];
    if (posts.length === 0) return null;
    return (
      <section key={group} className={styles.group} aria-labelledby={`posts-${group}`}>
        <h2 id={`posts-${group}`}>
          {t(`posts.groups.${group === 'today' && choices.day ? 'day' : group}`)}
        </h2>
        <div className={styles.cards}>
          {posts.map((post) => (
            <PostCard
              key={post.id}
              post={post}
              data={props.data}
              choices={choices}
              counter={counter}
              mark={props.mark}
            />
          ))}
        </div>
      </section>
    );
  });
}
