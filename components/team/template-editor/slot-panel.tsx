'use client';

import { useTranslate } from '@/components/messages';
import { Field } from '@/components/ui/field';
import type { EditorData } from '@/lib/domain/draft';
import type { Format, TextSlot } from '@/lib/domain/template';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import { BoxFields } from './box-fields';
import { type Note, Notes } from './notes';
import styles from './panel.module.css';
import { PatternField } from './pattern-field';
import { SlotTools } from './slot-tools';
import { SlotType } from './slot-type';
import type { EditorControls } from './use-editor';

type SlotPanelProps = {
  editor: EditorControls;
  format: Format;
  slot: TextSlot;
  data: Pick<EditorData, 'colours' | 'fonts' | 'territories'>;
  notes: readonly Note[];
};

/** One text: what it says, how it looks, where it stands. */
export function SlotPanel({ editor, format, slot, data, notes }: SlotPanelProps) {
  const t = useTranslate();
  const set = (changes: Partial<Omit<TextSlot, 'id'>>) => editor.setSlot(slot.id, changes);
  return (
    <section className={styles.panel} aria-label={slot.label || t('team.editor.slot.unnamed')}>
      <h2>{slot.label || t('team.editor.slot.unnamed')}</h2>
      <Notes notes={notes} />
      <SlotTools editor={editor} format={format} slot={slot} />
      <Field label={t('team.editor.slot.label')}>
        {(ids) => (
          <input
            {...ids}
            value={slot.label}
            autoComplete="off"
            onChange={(event) => set({ label: event.currentTarget.value })}
            onBlur={editor.settle}
          />
        )}
      </Field>
      <PatternField
        slot={slot}
        territories={data.territories}
        onChange={(pattern) => set({ pattern })}
        onSettle={editor.settle}
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
              value={slot.default}
              autoComplete="off"
              onChange={(event) => set({ default: event.currentTarget.value })}
              onBlur={editor.settle}
            />
          )}
        </Field>
      )}
      <SlotType slot={slot} data={data} set={set} onSettle={editor.settle} />
      <BoxFields
        box={slot.box}
        canvas={format}
        onChange={(box) => set({ box })}
        onSettle={editor.settle}
      />
    </section>
  );
}
