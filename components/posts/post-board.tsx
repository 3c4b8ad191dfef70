'use client';

import { useDeferredValue, useId, useMemo, useState } from 'react';
import { WhenOpen } from '@/components/clock/when-open';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { PostsData, PostView } from '@/lib/domain/posts-data';
import { type PostGroup, postGroups, selectPosts } from '@/lib/domain/select-posts';
import { Finder } from './finder';
import { KitPanel } from './kit-panel';
import { NetworkNote } from './network-note';
import { NetworkPicker } from './network-picker';
import { PersonFields } from './person-fields';
import styles from './post-board.module.css';
import { PostCard } from './post-card';
import { type Choices, useChoices } from './use-choices';
import { useCounter } from './use-measures';

/** Every post, what is for today first; one choice of network, place and name serves them all. */
export function PostBoard({ data, mark }: { data: PostsData; mark: string }) {
  const t = useTranslate();
  const fields = useId();
  const { choices, choose } = useChoices(data);
  const [isUnfolded, setUnfolded] = useState(false);
  const found = useMemo(() => selectPosts(data.posts, choices, data.today), [data, choices]);
  const count = postGroups.reduce((sum, group) => sum + found[group].length, 0);
  if (data.posts.length === 0) return <p className={styles.none}>{t('posts.none.noPosts')}</p>;
  return (
    <>
      <div className={styles.tools}>
        <NetworkPicker chosen={choices.network} onChoose={(network) => choose({ network })} />
        <NetworkNote network={choices.network} />
        {/* On a phone the posts come first, and what narrows them waits behind a button. */}
        <div className={styles.unfold}>
          <Button
            tone="outline"
            icon="search"
            aria-expanded={isUnfolded}
            aria-controls={fields}
            onClick={() => setUnfolded(!isUnfolded)}
          >
            {t('posts.finder.more')}
          </Button>
        </div>
        <div id={fields} className={styles.fields} data-unfolded={isUnfolded}>
          <PersonFields data={data} choices={choices} onChoose={choose} />
          <Finder data={data} choices={choices} onChoose={choose} />
        </div>
        <Found count={count} choices={choices} onChoose={choose} />
      </div>
      <div className={styles.board}>
        <WhenOpen>{null}</WhenOpen>
        <KitPanel
          place={data.territories.find(({ code }) => code === choices.place) ?? null}
          everywhere={data.everywhere}
        />
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

/** How many posts there are to see, and the way back to all of them. */
function Found(props: {
  count: number;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
}) {
  const t = useTranslate();
  const { theme, day, search } = props.choices;
  const isNarrowed = theme !== null || day !== null || search !== '';
  return (
    <div className={styles.found}>
      <p role="status">{t('posts.finder.found', { count: props.count })}</p>
      {isNarrowed && (
        <Button tone="quiet" onClick={() => props.onChoose({ theme: null, day: null, search: '' })}>
          {t('posts.finder.clear')}
        </Button>
      )}
    </div>
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
  const isBehind = choices !== props.choices;
  const { network, place, firstName } = choices;
  // Looking for a post changes no post.
  const person = useMemo(() => ({ network, place, firstName }), [network, place, firstName]);
  const counter = useCounter(network);
  return postGroups.map((group) => {
    const posts = props.found[group];
    if (posts.length === 0) return null;
    return (
      <section
        key={group}
        className={styles.group}
        aria-labelledby={`posts-${group}`}
        aria-busy={isBehind}
      >
        <h2 id={`posts-${group}`}>
          {t(`posts.groups.${group === 'today' && choices.day ? 'day' : group}`)}
        </h2>
        <div className={styles.cards}>
          {posts.map((post) => (
            <PostCard
              key={post.id}
              post={post}
              data={props.data}
              person={person}
              counter={counter}
              mark={props.mark}
            />
          ))}
        </div>
      </section>
    );
  });
}
