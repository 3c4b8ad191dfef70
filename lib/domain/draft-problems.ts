import type { Draft } from './draft';
import { describePlace, listVariables } from './fill-variables';
import { type FormatName, formatNames } from './format';
import {
  type DrawnFormat,
  isDrawn,
  type SlotText,
  type SuppliedFormat,
  type TextSlot,
} from './template';

/** What keeps a draft from being saved. */
export type DraftProblem =
  | { readonly code: 'title-missing' | 'format-missing' }
  | {
      readonly code: 'label-missing' | 'pattern-missing' | 'sizes-crossed';
      readonly format: FormatName;
      readonly slot: string;
    }
  | {
      readonly code: 'variable-unknown';
      readonly format: FormatName;
      readonly slot: string;
      readonly variable: string;
    }
  | { readonly code: 'word-missing'; readonly format: FormatName; readonly word: string };

/** What keeps a draft from being saved, in the order in which one meets it. */
export function findProblems(draft: Draft): DraftProblem[] {
  const used = formatNames.filter((name) => draft.formats[name]);
  return [
    ...(draft.title.trim() === '' ? [{ code: 'title-missing' } as const] : []),
    ...(used.length === 0 ? [{ code: 'format-missing' } as const] : []),
    ...used.flatMap((name) => {
      const format = draft.formats[name];
      return format ? judgeFormat(name, format) : [];
    }),
  ];
}

function judgeFormat(name: FormatName, format: DrawnFormat | SuppliedFormat): DraftProblem[] {
  const slots: readonly (SlotText | TextSlot)[] = format.slots;
  const words = isDrawn(format) ? Object.entries(format.words) : [];
  return [
    ...words
      .filter(([, text]) => text.trim() === '')
      .map(([word]) => ({ code: 'word-missing', format: name, word }) as const),
    ...slots.flatMap((slot) => judgeSlot(name, slot)),
  ];
}

function judgeSlot(format: FormatName, slot: SlotText | TextSlot): DraftProblem[] {
  const at = { format, slot: slot.id } as const;
  const known = [slot.id, ...Object.keys(describePlace(null))];
  const unknown = listVariables(slot.pattern).filter((name) => !known.includes(name));
  return [
    ...(slot.label.trim() === '' ? [{ code: 'label-missing', ...at } as const] : []),
    ...(slot.pattern.trim() === '' ? [{ code: 'pattern-missing', ...at } as const] : []),
    ...('minSize' in slot && slot.minSize > slot.maxSize
      ? [{ code: 'sizes-crossed', ...at } as const]
      : []),
    ...unknown.map((variable) => ({ code: 'variable-unknown', ...at, variable }) as const),
  ];
}
