'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { PostEditorData } from '@/lib/domain/post-editing';
import { postKinds } from '@/lib/domain/post-kinds';
import { CheckList } from './check-list';
import styles from './post-editor.module.css';
import { Select } from './select';
import type { PostControls } from './use-post-draft';

type FieldsProps = { data: PostEditorData; editor: PostControls };

/** What a post is about: its title, its theme, its date, its places, its days. */
export function AboutFields({ data, editor }: FieldsProps) {
  const t = useTranslate();
  const { draft, set } = editor;
  const { themes, territories } = data.posts;
  const { rounds, events } = data.calendar;
  const places = territories.filter(({ code }) => !data.own || data.own.includes(code));
  return (
    <section className={styles.part} aria-labelledby="about">
      <h3 id="about">{t('team.postEditor.about')}</h3>
      <Field label={t('team.postEditor.title')} hint={t('team.postEditor.titleHint')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={draft.title}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => set({ title: event.currentTarget.value })}
          />
        )}
      </Field>
      <div className={styles.pair}>
        <Select
          label={t('team.postEditor.kind')}
          options={postKinds.map((kind) => ({ value: kind, name: t(`posts.kind.${kind}`) }))}
          value={draft.kind}
          onChange={(kind) => kind && set({ kind })}
        />
        <Select
          label={t('posts.finder.theme')}
          none={t('team.postEditor.noTheme')}
          options={themes.map(({ id, text }) => ({ value: id, name: text }))}
          value={draft.theme}
          onChange={(theme) => set({ theme })}
        />
      </div>
      <CheckList
        legend={t('team.postEditor.places')}
        hint={t(data.own ? 'team.postEditor.placesOwn' : 'team.postEditor.placesHint')}
        options={places.map(({ code, name }) => ({ value: code, name }))}
        chosen={draft.territories}
        onChange={(chosen) => set({ territories: chosen })}
      />
      <div className={styles.pair}>
        <Select
          label={t('team.postEditor.date')}
          hint={t('posts.person.optional')}
          none={t('team.postEditor.noDate')}
          options={[
            ...events.map(({ id, title }) => ({ value: id, name: title })),
            ...rounds.map(({ id, label }) => ({ value: id, name: label })),
          ]}
          value={draft.date}
          onChange={(date) => set({ date })}
        />
        <Day name="from" editor={editor} />
        <Day name="until" editor={editor} />
      </div>
    </section>
  );
}

function Day({ name, editor }: { name: 'from' | 'until'; editor: PostControls }) {
  const t = useTranslate();
  return (
    <Field label={t(`team.postEditor.${name}`)} hint={t('posts.person.optional')}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={editor.draft[name] ?? ''}
          onChange={(event) => editor.set({ [name]: event.currentTarget.value || null })}
        />
      )}
    </Field>
  );
}
