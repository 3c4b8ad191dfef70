'use client';

import { useRef } from 'react';
import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { describePlace } from '@/lib/domain/fill-variables';
import { describeMoment } from '@/lib/domain/moment';
import type { PostEditorData } from '@/lib/domain/post-editing';
import styles from './post-editor.module.css';
import { TextArea } from './text-area';
import type { PostControls } from './use-post-draft';
import type { Readings } from './use-readings';

type TextFieldsProps = { data: PostEditorData; editor: PostControls; found: Readings };

/** What a post says, in everybody's name and in one's own, and the words that fill themselves. */
export function TextFields({ data, editor, found }: TextFieldsProps) {
  const t = useTranslate();
  const { draft, set } = editor;
  const text = useRef<HTMLTextAreaElement>(null);
  const explain = (path: string) => {
    const fault = found.faults.find((one) => one.path === path);
    if (path === 'named' && !fault && found.isNameless) return t('team.postEditor.nameless');
    return fault ? t(`team.postEditor.fault.${fault.why}`, { name: `{${fault.name}}` }) : null;
  };
  const insert = (name: string) => {
    const field = text.current;
    const at = field?.selectionStart ?? draft.text.length;
    const end = field?.selectionEnd ?? at;
    set({ text: `${draft.text.slice(0, at)}{${name}}${draft.text.slice(end)}` });
    field?.focus();
  };
  return (
    <section className={styles.part} aria-labelledby="words">
      <h3 id="words">{t('team.postEditor.words')}</h3>
      <TextArea
        label={t('team.postEditor.text')}
        value={draft.text}
        problem={explain('text') ?? explain('title')}
        field={text}
        onChange={(words) => set({ text: words })}
      />
      <div className={styles.variables}>
        <p id="variables">{t('team.postEditor.variables')}</p>
        <ul aria-labelledby="variables">
          {listVariables(data, draft.date).map(([name, example]) => (
            <li key={name}>
              <button type="button" onClick={() => insert(name)}>
                {`{${name}}`} <span>{example}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      {draft.named === null ? (
        <Button tone="quiet" onClick={() => set({ named: '' })}>
          {t('team.postEditor.addNamed')}
        </Button>
      ) : (
        <>
          <TextArea
            label={t('team.postEditor.named')}
            hint={t('team.postEditor.namedHint', { name: '{prenom}' })}
            value={draft.named}
            problem={explain('named')}
            onChange={(words) => set({ named: words })}
          />
          <Button tone="quiet" onClick={() => set({ named: null })}>
            {t('team.postEditor.removeNamed')}
          </Button>
        </>
      )}
    </section>
  );
}

/** The variables that have a value wherever a post is read, each with what it says somewhere. */
function listVariables(data: PostEditorData, date: string | null): [string, string][] {
  const { territories, everywhere } = data.posts;
  const given = { ...describePlace(everywhere), ...describeMoment(date, data) };
  const [place = everywhere] = territories;
  const shown = { ...describePlace(place), ...describeMoment(date, data) };
  return Object.entries(given).flatMap(([name, value]): [string, string][] =>
    value ? [[name, shown[name as keyof typeof shown] ?? value]] : [],
  );
}
