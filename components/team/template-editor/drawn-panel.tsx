'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { MessageKey } from '@/lib/domain/messages';
import type { DrawnFormat } from '@/lib/domain/template';
import styles from './panel.module.css';
import type { EditorControls } from './use-editor';

/** The words that a Design draws, in all of its formats at once. */
export function DrawnPanel({ editor, format }: { editor: EditorControls; format: DrawnFormat }) {
  const t = useTranslate();
  const words = Object.entries(format.words);
  return (
    <section className={styles.panel} aria-label={t('team.editor.drawn.title')}>
      <h2>{t('team.editor.drawn.title')}</h2>
      <p className={styles.hint}>
        {t(words.length > 0 ? 'team.editor.drawn.hint' : 'team.editor.drawn.none')}
      </p>
      {words.map(([word, text]) => (
        <Field key={word} label={t(`team.editor.drawn.words.${word}` as MessageKey)}>
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={text}
              autoComplete="off"
              onChange={(event) => editor.setWord(word, event.currentTarget.value)}
              onBlur={editor.settle}
            />
          )}
        </Field>
      ))}
    </section>
  );
}
