'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import fields from './fields.module.css';
import { type Note, Notes, notesOn } from './notes';
import type { EditorControls } from './use-editor';
import styles from './words-fields.module.css';

type WordsProps = { editor: EditorControls; notes: readonly Note[] };

/** The template's name, as supporters read it. */
export function TitleField({ editor }: { editor: EditorControls }) {
  const t = useTranslate();
  return (
    <Field label={t('team.editor.title.label')} hint={t('team.editor.title.hint')}>
      {(ids) => (
        <input
          {...ids}
          value={editor.draft.title}
          autoComplete="off"
          onChange={({ currentTarget: { value: title } }) =>
            editor.send({ type: 'changed', about: 'title', edit: (was) => ({ ...was, title }) })
          }
          onBlur={editor.settle}
        />
      )}
    </Field>
  );
}

/** What the picture shows, in words, for those who do not see it. */
export function DescriptionField({ editor, notes }: WordsProps) {
  const t = useTranslate();
  return (
    <section className={styles.part} aria-labelledby="description">
      <h2 id="description">{t('team.editor.description.title')}</h2>
      <Field label={t('team.editor.description.label')}>
        {(ids) => (
          <textarea
            {...ids}
            className={fields.area}
            value={editor.draft.description}
            maxLength={400}
            onChange={({ currentTarget: { value: description } }) =>
              editor.send({
                type: 'changed',
                about: 'description',
                edit: (was) => ({ ...was, description }),
              })
            }
            onBlur={editor.settle}
          />
        )}
      </Field>
      <Notes notes={notesOn(notes, 'description')} />
    </section>
  );
}
