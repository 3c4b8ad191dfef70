'use client';

import { useTranslate } from '@/components/messages';
import type { Format } from '@/lib/domain/template';
import type { Part } from './editor-state';
import { Mark } from './mark';
import type { Note } from './notes';
import styles from './part-list.module.css';
import type { EditorControls } from './use-editor';

type PartListProps = {
  editor: EditorControls;
  format: Format;
  /** What there is to say of one of its parts. */
  notesOn: (part: string) => readonly Note[];
};

/** What a format is made of: its artwork, the photo, the texts. The one at work is marked. */
export function PartList({ editor, format, notesOn }: PartListProps) {
  const t = useTranslate();
  const { part } = editor;
  const parts = [
    {
      key: 'artwork',
      name: t('team.editor.artwork.title'),
      part: null,
      isChosen: !editor.slot && (part?.kind !== 'window' || editor.drawn !== null),
    },
    // Where the photo goes in what a Design draws, the Design says.
    ...(editor.drawn
      ? []
      : [
          {
            key: 'window',
            name: t('team.editor.window.short'),
            part: { kind: 'window' } as Part,
            isChosen: part?.kind === 'window',
          },
        ]),
    ...format.slots.map(({ id, label }) => ({
      key: `slot ${id}`,
      name: label || t('team.editor.slot.unnamed'),
      part: { kind: 'slot', id } as Part,
      isChosen: editor.slot?.id === id,
    })),
  ];
  return (
    <nav className={styles.parts} aria-label={t('team.editor.parts')}>
      <ul>
        {parts.map(({ key, name, part: chosen, isChosen }) => (
          <li key={key}>
            <button
              type="button"
              aria-pressed={isChosen}
              onClick={() => editor.send({ type: 'part-chosen', part: chosen })}
            >
              <span>{name}</span>
              {notesOn(key).length > 0 && <Mark />}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
