'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { EditorData } from '@/lib/domain/draft';
import { addSlot, nameSlot } from '@/lib/domain/edit-draft';
import type { Format } from '@/lib/domain/template';
import { makeSlot, type SlotKind, slotKinds } from '@/lib/render/make-slot';
import styles from './panel.module.css';
import type { EditorControls } from './use-editor';

type SlotAdderProps = {
  editor: EditorControls;
  format: Format;
  data: Pick<EditorData, 'colours' | 'fonts'>;
};

/** Adds a text, for what people will most often want one for. */
export function SlotAdder({ editor, format, data }: SlotAdderProps) {
  const t = useTranslate();
  const add = (kind: SlotKind) => {
    const font = data.fonts.find(({ role }) => role === 'strong') ?? data.fonts[0];
    const slot = makeSlot(kind, format, {
      label: t(`team.editor.add.${kind}Label`),
      font: font?.role ?? 'strong',
      colour: data.colours[0]?.hex ?? '#000000',
    });
    const id = nameSlot(format.slots, slot.id);
    editor.edit(`${id} new`, (was) => addSlot(was, slot));
    editor.send({ type: 'part-chosen', part: { kind: 'slot', id } });
  };
  return (
    <div className={styles.tools}>
      {slotKinds.map((kind) => (
        <Button key={kind} tone="outline" icon="plus" onClick={() => add(kind)}>
          {t(`team.editor.add.${kind}`)}
        </Button>
      ))}
    </div>
  );
}
