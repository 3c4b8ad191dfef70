'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { EditorData } from '@/lib/domain/draft';
import type { SlotText, TextSlot } from '@/lib/domain/template';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import { PatternField } from './pattern-field';

type SlotWordsProps = {
  slot: TextSlot;
  territories: EditorData['territories'];
  set: (changes: Partial<Omit<SlotText, 'id'>>) => void;
  onSettle: () => void;
};

/** What a text is called, and what it says. */
export function SlotWords({ slot, territories, set, onSettle }: SlotWordsProps) {
  const t = useTranslate();
  return (
    <>
      <Field label={t('team.editor.slot.label')}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            value={slot.label}
            autoComplete="off"
            onChange={(event) => set({ label: event.currentTarget.value })}
            onBlur={onSettle}
          />
        )}
      </Field>
      <PatternField
        slot={slot}
        territories={territories}
        onChange={(pattern) => set({ pattern })}
        onSettle={onSettle}
      />
      {slot.pattern.includes('{') && (
        <Field
          label={t('team.editor.slot.default')}
          hint={t(
            isFreeSlot(slot) ? 'team.editor.slot.defaultTyped' : 'team.editor.slot.defaultPlace',
          )}
        >
          {(ids) => (
            <input
              {...ids}
              type="text"
              value={slot.default}
              autoComplete="off"
              onChange={(event) => set({ default: event.currentTarget.value })}
              onBlur={onSettle}
            />
          )}
        </Field>
      )}
    </>
  );
}
