'use client';

import { useMemo, useState } from 'react';
import { useTranslate } from '@/components/messages';
import { NetworkPreview } from '@/components/posts/network-preview';
import { PostPicture } from '@/components/posts/post-picture';
import { composeVisual, findFormat } from '@/components/posts/use-visual';
import type { PostEditorData } from '@/lib/domain/post-editing';
import { addressPost } from '@/lib/networks/address-post';
import { composeAlt, composeMessage } from '@/lib/networks/compose-message';
import { networkFacts } from '@/lib/networks/network-facts';
import type { Look } from './look';
import styles from './post-editor.module.css';
import { Select } from './select';
import type { PostControls } from './use-post-draft';
import { usePostView } from './use-readings';

type LivePreviewProps = {
  data: PostEditorData;
  editor: PostControls;
  mark: string;
  look: Look;
  onLook: (look: Look) => void;
};

/** The post as one network will show it, in the name of one place. */
export function LivePreview({ data, editor, mark, look, onLook }: LivePreviewProps) {
  const t = useTranslate();
  const [isNamed, setNamed] = useState(false);
  const post = usePostView(data, editor);
  const { posts } = data;
  const firstName = isNamed && post.named !== null ? t('team.postEditor.someone') : '';
  const place = posts.territories.find(({ code }) => code === look.place) ?? null;
  const { everywhere } = posts;
  const link = addressPost(post, place);
  const context = { place, everywhere, firstName, moment: post.moment, link };
  const message = composeMessage(post, look.network, context);
  const visual = useMemo(() => {
    const format = findFormat(post, posts, networkFacts[look.network].pictures[0]);
    const person = { network: look.network, place: look.place, firstName };
    return format && composeVisual(post, format, posts, person);
  }, [post, posts, look, firstName]);
  return (
    <section className={styles.look} aria-label={t('posts.preview.title')}>
      <div className={styles.pair}>
        <Select
          label={t('team.postEditor.seenOn')}
          options={post.networks.map((value) => ({ value, name: networkFacts[value].name }))}
          value={look.network}
          onChange={(network) => network && onLook({ ...look, network })}
        />
        <Select
          label={t('team.postEditor.seenIn')}
          none={everywhere.name}
          options={posts.territories.map(({ code, name }) => ({ value: code, name }))}
          value={look.place}
          onChange={(code) => onLook({ ...look, place: code })}
        />
      </div>
      {post.named !== null && (
        <label className={styles.tick}>
          <input
            type="checkbox"
            checked={isNamed}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          {t('team.postEditor.withName')}
        </label>
      )}
      {message ? (
        <NetworkPreview network={look.network} message={message} firstName={firstName} mark={mark}>
          {visual && (
            <PostPicture
              visual={visual}
              data={posts}
              preview={null}
              isLive
              liveWidth={720}
              alt={composeAlt(post, context) ?? post.alt}
            />
          )}
        </NetworkPreview>
      ) : (
        <p className={styles.empty}>{t('team.postEditor.nothingYet')}</p>
      )}
    </section>
  );
}
