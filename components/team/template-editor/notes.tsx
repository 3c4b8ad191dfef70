import { Icon } from '@/components/ui/icon';
import type { FormatName } from '@/lib/domain/format';
import styles from './notes.module.css';

/** What of a draft something is said of: of a format its artwork or a text; without a format, its words or files. */
export type Place =
  | { readonly format: FormatName; readonly about: 'artwork' | `slot ${string}` }
  | { readonly format: null; readonly about: 'title' | 'description' | 'drop' };

/** Something to say of a part of the draft, in a sentence; a problem keeps it from being saved. */
export type Note = Place & {
  readonly key: string;
  readonly isProblem: boolean;
  readonly sentence: string;
};

/** The notes about one thing, of one format where it belongs to one. */
export function notesOn(
  notes: readonly Note[],
  about: string,
  format: FormatName | null = null,
): Note[] {
  return notes.filter((note) => note.about === about && note.format === format);
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
