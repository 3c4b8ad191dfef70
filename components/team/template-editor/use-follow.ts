import { useEffect, useState } from 'react';
import type { Note, Place } from './notes';
import type { EditorControls } from './use-editor';

/** Where the focus goes, by what is said of it; all that is of a format is mended in the panel of the part at work. */
const goals = {
  title: 'template-title',
  description: 'template-description',
  drop: 'template-drop',
};
export const PART_GOAL = 'template-part';

/** The id of an element that holds the field where something is mended. */
export function goalOf({ format, about }: Place): string {
  return format === null ? goals[about] : PART_GOAL;
}

/** Leads to what a note is about: opens its format and its part, and brings the focus there. */
export function useFollow({ send }: Pick<EditorControls, 'send'>): (note: Note) => void {
  const [followed, setFollowed] = useState<Note | null>(null);
  useEffect(() => {
    if (!followed) return;
    const goal = document.getElementById(goalOf(followed));
    const field = goal?.matches('[tabindex]') ? goal : goal?.querySelector('input, textarea');
    if (!(field instanceof HTMLElement)) return;
    field.focus({ preventScroll: true });
    goal?.scrollIntoView({ block: 'nearest' });
    setFollowed(null);
  }, [followed]);
  return (note) => {
    const { format, about } = note;
    if (format !== null) {
      send({ type: 'format-chosen', format });
      const id = about === 'artwork' ? null : about.slice('slot '.length);
      send({ type: 'part-chosen', part: id === null ? null : { kind: 'slot', id } });
    }
    setFollowed(note);
  };
}
