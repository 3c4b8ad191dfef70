'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { Territory } from '@/lib/domain/campaign';
import type { TextSlot } from '@/lib/domain/template';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import type { TextIssue } from '@/lib/render/fit-text';
import type { StudioState } from './studio-state';
import styles from './text-fields.module.css';

type TextFieldsProps = {
  slots: readonly TextSlot[];
  state: StudioState;
  issues: readonly TextIssue[];
  territories: readonly Territory[];
  everywhere: string;
  onType: (slot: string, text: string) => void;
  onChooseTerritory: (territory: string | null) => void;
};

/** The texts that the chosen template lets one say. */
export function TextFields({ slots, state, issues, territories, ...props }: TextFieldsProps) {
  const t = useTranslate();
  const describe = (slot: string) => {
    const issue = issues.find((candidate) => candidate.slot === slot);
    if (!issue) return null;
    const characters = issue.code === 'text-missing-characters' ? issue.characters.join(' ') : '';
    return t(`refusals.${issue.code}`, { characters });
  };
  const visible = slots.filter((slot) => isFreeSlot(slot) || isPlaceSlot(slot));
  if (visible.length === 0) return null;
  return (
    <section className={styles.fields} aria-label={t('badge.texts.title')}>
      {visible.map((slot) => (
        <Field
          key={slot.id}
          label={slot.label}
          hint={t('badge.texts.optional')}
          problem={describe(slot.id)}
        >
          {(ids) =>
            isFreeSlot(slot) ? (
              <input
                {...ids}
                type="text"
                autoComplete="off"
                spellCheck={false}
                value={state.texts[slot.id] ?? ''}
                onChange={(event) => props.onType(slot.id, event.currentTarget.value)}
              />
            ) : (
              <select
                {...ids}
                value={state.territory ?? ''}
                onChange={(event) => props.onChooseTerritory(event.currentTarget.value || null)}
              >
                <option value="">{props.everywhere}</option>
                {territories.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )
          }
        </Field>
      ))}
    </section>
  );
}
