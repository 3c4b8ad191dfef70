import { Icon } from '@/components/ui/icon';
import styles from './notes.module.css';

/** Something to say of a part of the draft, in a sentence; a problem keeps it from being saved. */
export type Note = {
  readonly key: string;
  /** `artwork`, `window`, `slot ID`, `title` or `description`. */
  readonly about: string;
  readonly isProblem: boolean;
  readonly sentence: string;
};

/** The notes about one thing. */
export function notesOn(notes: readonly Note[], about: string): Note[] {
  return notes.filter((note) => note.about === about);
}

/** Notes as sentences, the ones that keep from saving in another colour; heard when they come. */
export function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <ul className={styles.notes} aria-live="polite" data-empty={notes.length === 0}>
      {notes.map(({ key, isProblem, sentence }) => (
        <li key={key} data-problem={isProblem}>
          <Icon name="warning" size={22} />
          <span>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
