'use client';

import { useTranslate } from '@/components/messages';
import { duplicateSlot, nameSlot, removeSlot, shiftSlot } from '@/lib/domain/edit-draft';
import type { Format, TextSlot } from '@/lib/domain/template';
import styles from './panel.module.css';
import { ToolButton } from './tool-button';
import type { EditorControls } from './use-editor';

type SlotToolsProps = { editor: EditorControls; format: Format; slot: TextSlot };

/** What one does to a text as a whole. */
export function SlotTools({ editor, format, slot: { id } }: SlotToolsProps) {
  const t = useTranslate();
  const at = format.slots.findIndex((slot) => slot.id === id);
  const shift = (by: -1 | 1) => {
    editor.edit(`${id} order`, (was) => shiftSlot(was, id, by));
    editor.settle();
  };
  const duplicate = () => {
    const copy = nameSlot(format.slots, id);
    editor.edit(`${copy} new`, (was) => duplicateSlot(was, id, format.height));
    editor.send({ type: 'part-chosen', part: { kind: 'slot', id: copy } });
  };
  const remove = () => {
    editor.edit(`${id} gone`, (was) => removeSlot(was, id));
    editor.send({ type: 'part-chosen', part: null });
  };
  return (
    <div className={styles.tools}>
      <ToolButton
        shape="earlier"
        label={t('team.editor.slot.earlier')}
        isDisabled={at <= 0}
        onPress={() => shift(-1)}
      />
      <ToolButton
        shape="later"
        label={t('team.editor.slot.later')}
        isDisabled={at === format.slots.length - 1}
        onPress={() => shift(1)}
      />
      <ToolButton shape="duplicate" label={t('team.editor.slot.duplicate')} onPress={duplicate} />
      <ToolButton shape="remove" label={t('team.editor.slot.remove')} onPress={remove} />
    </div>
  );
}
