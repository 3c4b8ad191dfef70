'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { EditorData } from '@/lib/domain/draft';
import { describePlace } from '@/lib/domain/fill-variables';
import { longestPlace } from '@/lib/domain/longest-words';
import type { TextSlot } from '@/lib/domain/template';
import styles from './pattern-field.module.css';

type PatternFieldProps = {
  slot: TextSlot;
  territories: EditorData['territories'];
  onChange: (pattern: string) => void;
  onSettle: () => void;
};

/** What a text says: words, and what people or their place put into them. */
export function PatternField({ slot, territories, onChange, onSettle }: PatternFieldProps) {
  const t = useTranslate();
  const place = Object.entries(describePlace(longestPlace(territories)));
  const variables = [
    { name: slot.id, shows: t('team.editor.pattern.typed') },
    ...place.flatMap(([name, shows]) => (shows ? [{ name, shows }] : [])),
  ];
  return (
    <div className={styles.pattern}>
      <Field label={t('team.editor.pattern.label')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={slot.pattern}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange(event.currentTarget.value)}
            onBlur={onSettle}
          />
        )}
      </Field>
      <fieldset>
        <legend>{t('team.editor.pattern.insert')}</legend>
        {variables.map(({ name, shows }) => (
          <button
            key={name}
            type="button"
            title={`{${name}}`}
            onClick={() => {
              onChange(insert(slot.pattern, `{${name}}`));
              onSettle();
            }}
          >
            {shows}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

/** A pattern that was one variable alone becomes the other one; to words it is added. */
function insert(pattern: string, variable: string): string {
  if (/^\{[\w.-]+\}$/.test(pattern) || pattern === '') return variable;
  return `${pattern.trimEnd()} ${variable}`;
}
