import type { FormatName } from '../format';
import { needsPhoto, type Template } from '../template';

/** Something that a column of a list can fill: a text of the template, the place, or a photo by its file name. */
export type SeriesField =
  | { readonly id: string; readonly kind: 'text'; readonly slot: string; readonly label: string }
  | { readonly id: 'territory'; readonly kind: 'territory' }
  | { readonly id: 'photo'; readonly kind: 'photo'; readonly isNeeded: boolean };

/** The fields of a template in some of its formats: its texts first, then the place and the photo where it has them. */
export function listFields(template: Template, names: readonly FormatName[]): SeriesField[] {
  const formats = names.flatMap((name) => template.formats[name] ?? []);
  const slots = formats.flatMap((format) => format.slots);
  const texts = new Map<string, SeriesField>();
  for (const { id, label, pattern } of slots) {
    if (!pattern.includes(`{${id}}`) || texts.has(id)) continue;
    texts.set(id, { id: nameText(id), kind: 'text', slot: id, label });
  }
  const fields = [...texts.values()];
  if (slots.some(({ pattern }) => pattern.includes('{departement.'))) {
    fields.push({ id: 'territory', kind: 'territory' });
  }
  if (formats.some(({ window }) => window)) {
    const isNeeded = names.some((name) => needsPhoto(template, name));
    fields.push({ id: 'photo', kind: 'photo', isNeeded });
  }
  return fields;
}

function nameText(slot: string): string {
  return `text-${slot}`;
}
