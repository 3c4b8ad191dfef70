import { useTranslate } from '@/components/messages';
import { Icon } from '@/components/ui/icon';
import type { Draft } from '@/lib/domain/draft';
import type { Note } from './notes';
import styles from './notes.module.css';

type CheckListProps = {
  draft: Draft;
  notes: readonly Note[];
  /** Leads to what a note is about. */
  onFollow: (note: Note) => void;
};

/** Notes of all formats, each with the place it is about, where one tap leads. */
export function CheckList({ draft, notes, onFollow }: CheckListProps) {
  const t = useTranslate();
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.key} data-problem={note.isProblem}>
          <button type="button" onClick={() => onFollow(note)}>
            <Icon name="warning" size={22} />
            <span>
              <strong>{namePlace(t, draft, note)}</strong> {note.sentence}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function namePlace(t: ReturnType<typeof useTranslate>, { formats }: Draft, note: Note): string {
  if (note.format === null) return t(`team.editor.places.${note.about}`);
  const format = t(`team.editor.formats.${note.format}`);
  const slot = formats[note.format]?.slots.find(({ id }) => note.about === `slot ${id}`);
  const unnamed = t(`team.editor.${note.about === 'artwork' ? 'artwork.title' : 'slot.unnamed'}`);
  return `${format} · ${slot?.label || unnamed}`;
}
