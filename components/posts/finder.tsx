'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { PostsData } from '@/lib/domain/posts-data';
import styles from './finder.module.css';
import type { Choices } from './use-choices';

type FinderProps = {
  data: PostsData;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
};

/** By theme, by day, by word: what to look for among the posts. */
export function Finder({ data, choices, onChoose }: FinderProps) {
  const t = useTranslate();
  return (
    <section className={styles.finder} aria-label={t('posts.finder.title')}>
      <Field label={t('posts.finder.search')} hint={`(${t('posts.finder.searchHint')})`}>
        {(ids) => (
          <input
            {...ids}
            type="search"
            autoComplete="off"
            value={choices.search}
            onChange={(event) => onChoose({ search: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={t('posts.finder.theme')}>
        {(ids) => (
          <select
            {...ids}
            value={choices.theme ?? ''}
            onChange={(event) => onChoose({ theme: event.currentTarget.value || null })}
          >
            <option value="">{t('posts.finder.allThemes')}</option>
            {data.themes.map(({ id, text }) => (
              <option key={id} value={id}>
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('posts.finder.day')} hint={t('posts.person.optional')}>
        {(ids) => (
          <input
            {...ids}
            type="date"
            value={choices.day ?? ''}
            onChange={(event) => onChoose({ day: event.currentTarget.value || null })}
          />
        )}
      </Field>
    </section>
  );
}
