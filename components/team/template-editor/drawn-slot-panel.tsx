'use client';

import { useTranslate } from '@/components/messages';
import type { EditorData } from '@/lib/domain/draft';
import type { TextSlot } from '@/lib/domain/template';
import { type Note, Notes } from './notes';
import { NumberInput } from './number-input';
import styles from './panel.module.css';
import { SlotWords } from './slot-words';
import type { EditorControls } from './use-editor';

type DrawnSlotPanelProps = {
  editor: EditorControls;
  slot: TextSlot;
  territories: EditorData['territories'];
  notes: readonly Note[];
};

/** One text of a format that a Design draws: what it says; how it looks is the Design's. */
export function DrawnSlotPanel({ editor, slot, territories, notes }: DrawnSlotPanelProps) {
  const t = useTranslate();
  const name = slot.label || t('team.editor.slot.unnamed');
  return (
    <section className={styles.panel} aria-label={name}>
      <h2>{name}</h2>
      <Notes notes={notes} />
      <SlotWords
        slot={slot}
        territories={territories}
        set={(changes) => editor.setSlot(slot.id, changes)}
        onSettle={editor.settle}
      />
      <NumberInput
        label={t('team.editor.drawn.maxLength')}
        value={slot.maxLength}
        min={1}
        max={400}
        onChange={(maxLength) => editor.setSlot(slot.id, { maxLength })}
        onSettle={editor.settle}
      />
    </section>
  );
}
