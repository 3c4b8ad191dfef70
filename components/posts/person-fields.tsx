'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import { cleanText } from '@/lib/domain/clean-text';
import type { PostsData } from '@/lib/domain/posts-data';
import { MAX_FIRST_NAME } from '@/lib/networks/compose-message';
import styles from './person-fields.module.css';
import type { Choices } from './use-choices';

/** One's place and first name: every text and visual then says them. */
export function PersonFields(props: {
  data: PostsData;
  choices: Choices;
  onChoose: (change: Partial<Choices>) => void;
}) {
  const { data, choices, onChoose } = props;
  const t = useTranslate();
  // Not cut while one types: a name is one's own, and half of it is another.
  const isLong = [...cleanText(choices.firstName)].length > MAX_FIRST_NAME;
  return (
    <section className={styles.fields} aria-label={t('posts.person.title')}>
      <Field label={t('posts.person.place')} hint={t('posts.person.optional')}>
        {(ids) => (
          <select
            {...ids}
            value={choices.place ?? ''}
            onChange={(event) => onChoose({ place: event.currentTarget.value || null })}
          >
            <option value="">{data.everywhere.name}</option>
            {data.territories.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        label={t('posts.person.name')}
        hint={t('posts.person.optional')}
        problem={isLong ? t('posts.person.nameLong') : null}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            autoComplete="off"
            spellCheck={false}
            value={choices.firstName}
            onChange={(event) => onChoose({ firstName: event.currentTarget.value })}
          />
        )}
      </Field>
    </section>
  );
}
