import type { Territory } from '@/lib/domain/campaign';
import { cleanText } from '@/lib/domain/clean-text';
import { describePlace, fillVariables, listVariables } from '@/lib/domain/fill-variables';
import type { TextSlot } from '@/lib/domain/template';
import type { Values } from '@/lib/domain/values';

/** What a person typed into a slot, cleaned. */
export function readTyped(slot: TextSlot, { texts }: Values): string {
  const text = Object.hasOwn(texts, slot.id) ? texts[slot.id] : '';
  return cleanText(text ?? '');
}

/** What a slot shows: its pattern filled in, or its default while something is missing. */
export function fillSlot(slot: TextSlot, values: Values, territory: Territory | null): string {
  const text = fillVariables(slot.pattern, {
    [slot.id]: readTyped(slot, values),
    ...describePlace(territory),
  });
  const shown = text ?? slot.default;
  return slot.case === 'upper' ? shown.toUpperCase() : shown;
}

/** The variables a slot's pattern names that nothing will ever fill. */
export function findUnknownVariables(slot: TextSlot): string[] {
  const known = [slot.id, ...Object.keys(describePlace(null))];
  return listVariables(slot.pattern).filter((name) => !known.includes(name));
}

/** Whether a person types into this slot, rather than the place filling it. */
export function isFreeSlot(slot: TextSlot): boolean {
  return slot.pattern.includes(`{${slot.id}}`);
}

/** Whether this slot changes with the chosen place. */
export function isPlaceSlot(slot: TextSlot): boolean {
  return slot.pattern.includes('{departement.');
}
