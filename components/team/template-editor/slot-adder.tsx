'use client';

import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { EditorData } from '@/lib/domain/draft';
import { addSlot, nameSlot } from '@/lib/domain/edit-draft';
import type { Format } from '@/lib/domain/template';
import { chooseColour } from '@/lib/render/choose-colour';
import type { JudgedArtwork } from '@/lib/render/find-warnings';
import { makeSlot, type SlotKind, slotKinds } from '@/lib/render/make-slot';
import styles from './slot-adder.module.css';
import type { EditorControls } from './use-editor';

type SlotAdderProps = {
  editor: EditorControls;
  format: Format;
  data: Pick<EditorData, 'colours' | 'fonts'>;
  /** What a text would stand on, null while it is not known. */
  artwork: JudgedArtwork | null;
};

/** Adds a text, for what people will most often want one for. */
export function SlotAdder({ editor, format, data, artwork }: SlotAdderProps) {
  const t = useTranslate();
  const add = (kind: SlotKind) => {
    const font = data.fonts.find(({ role }) => role === 'strong') ?? data.fonts[0];
    const colours = data.colours.map(({ hex }) => hex);
    const slot = makeSlot(kind, format, format.window, {
      label: t(`team.editor.add.${kind}Label`),
      font: font?.role ?? 'strong',
      colour: colours[0] ?? '#000000',
    });
    const colour = artwork ? chooseColour(format, slot, artwork, colours) : slot.colour;
    const id = nameSlot(format.slots, slot.id);
    editor.edit(`${id} new`, (was) => addSlot(was, { ...slot, colour }));
    editor.send({ type: 'part-chosen', part: { kind: 'slot', id } });
  };
  return (
    <fieldset className={styles.adder}>
      <legend>{t('team.editor.add.title')}</legend>
      {slotKinds.map((kind) => (
        <button key={kind} type="button" onClick={() => add(kind)}>
          <Icon name="plus" size={18} />
          {t(`team.editor.add.${kind}`)}
        </button>
      ))}
    </fieldset>
  );
}
