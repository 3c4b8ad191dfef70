'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { Draft } from '@/lib/domain/draft';
import fields from './fields.module.css';
import { type Note, Notes, notesOn } from './notes';
import type { EditorControls } from './use-editor';
import { goalOf } from './use-follow';
import styles from './words-fields.module.css';

type WordsProps = { editor: EditorControls; notes: readonly Note[] };

/** The template's name, as supporters read it, and what its picture shows, for those who do not see it. */
export function WordsFields({ editor, notes }: WordsProps) {
  const t = useTranslate();
  const { title, description } = editor.draft;
  const set = (changes: Partial<Pick<Draft, 'title' | 'description'>>) =>
    editor.send({
      type: 'changed',
      about: Object.keys(changes).join(),
      edit: (was) => ({ ...was, ...changes }),
    });
  return (
    <section className={styles.part} aria-labelledby="words">
      <h2 id="words">{t('team.editor.words.title')}</h2>
      <div id={goalOf({ format: null, about: 'title' })}>
        <Field label={t('team.editor.title.label')} hint={t('team.editor.title.hint')}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={title}
              autoComplete="off"
              onChange={(event) => set({ title: event.currentTarget.value })}
              onBlur={editor.settle}
            />
          )}
        </Field>
      </div>
      <Notes notes={notesOn(notes, 'title')} />
      <div id={goalOf({ format: null, about: 'description' })}>
        <Field label={t('team.editor.description.label')} hint={t('team.editor.description.hint')}>
          {(ids) => (
            <textarea
              {...ids}
              className={fields.area}
              value={description}
              maxLength={400}
              onChange={(event) => set({ description: event.currentTarget.value })}
              onBlur={editor.settle}
            />
          )}
        </Field>
      </div>
      <Notes notes={notesOn(notes, 'description')} />
    </section>
  );
}
