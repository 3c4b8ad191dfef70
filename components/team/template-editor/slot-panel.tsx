'use client';

import { useTranslate } from '@/components/messages';
import type { EditorData } from '@/lib/domain/draft';
import type { Format, TextSlot } from '@/lib/domain/template';
import { BoxFields } from './box-fields';
import { type Note, Notes } from './notes';
import styles from './panel.module.css';
import { SlotTools } from './slot-tools';
import { SlotType } from './slot-type';
import { SlotWords } from './slot-words';
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
      <SlotWords slot={slot} territories={data.territories} set={set} onSettle={editor.settle} />
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
