'use client';

import { useId, useMemo } from 'react';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { PostView } from '@/lib/domain/posts-data';
import { listWordings } from '@/lib/networks/list-wordings';
import { listExcesses } from '@/lib/networks/measure';
import { PostCounter } from './post-counter';
import styles from './text-editor.module.css';
import type { WorkbenchControls } from './use-workbench';

/** The text to post, to be made one's own; too long, it says by how much and offers a shorter one. */
export function TextEditor({ post, bench }: { post: PostView; bench: WorkbenchControls }) {
  const { choices, context, edits, counter, measures } = bench;
  const t = useTranslate();
  const id = useId();
  const isTooLong = listExcesses(measures).length > 0;
  const shorter = useMemo(
    () =>
      isTooLong && counter
        ? (listWordings(post, choices.network, context, counter).at(-1) ?? null)
        : null,
    [isTooLong, counter, post, choices.network, context],
  );
  const { message } = edits;
  return (
    <section className={styles.editor}>
      <label htmlFor={id}>{t('posts.text.label')}</label>
      {/* The copy behind the text area gives it the height of its text. */}
      <div className={styles.text} data-text={`${message.text}\n`}>
        <textarea
          id={id}
          rows={3}
          value={message.text}
          aria-describedby={`${id}-counts`}
          aria-invalid={isTooLong}
          onChange={(event) => edits.edit(event.currentTarget.value)}
        />
      </div>
      <div id={`${id}-counts`}>
        <PostCounter measures={measures} />
      </div>
      <div className={styles.ways}>
        {shorter && shorter.text !== message.text && (
          <Button tone="outline" onClick={() => edits.replace(shorter.text)}>
            {t('posts.text.shorter')}
          </Button>
        )}
        {edits.isEdited && (
          <Button tone="quiet" onClick={edits.reset}>
            {t('posts.text.reset')}
          </Button>
        )}
        {!edits.isEdited && edits.dropped && (
          <Button tone="quiet" onClick={edits.restore}>
            {t('posts.text.restore')}
          </Button>
        )}
      </div>
    </section>
  );
}
