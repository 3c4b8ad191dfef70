import type { Territory } from '@/lib/domain/campaign';
import { cleanText } from '@/lib/domain/clean-text';
import type { TextSlot } from '@/lib/domain/template';
import type { Values } from '@/lib/domain/values';

const VARIABLE = /\{([\w.-]+)\}/g;

/** What a person typed into a slot, cleaned. */
export function readTyped(slot: TextSlot, { texts }: Values): string {
  const text = Object.hasOwn(texts, slot.id) ? texts[slot.id] : '';
  return cleanText(text ?? '');
}

/** What a slot shows: its pattern filled in, or its default while something is missing. */
export function fillSlot(slot: TextSlot, values: Values, territory: Territory | null): string {
  const text = fillPattern(slot.pattern, {
    [slot.id]: readTyped(slot, values),
    ...describeTerritory(territory),
  });
  const shown = text ?? slot.default;
  return slot.case === 'upper' ? shown.toUpperCase() : shown;
}

/** Replaces each `{variable}`; null when one of them has no value. */
function fillPattern(
  pattern: string,
  variables: Readonly<Record<string, string | undefined>>,
): string | null {
  let isComplete = true;
  const filled = pattern.replace(VARIABLE, (_, name: string) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : '';
    if (!value) isComplete = false;
    return value ?? '';
  });
  return isComplete ? filled : null;
}

/** The variables a slot's pattern names that nothing will ever fill. */
export function findUnknownVariables(slot: TextSlot): string[] {
  const known = [slot.id, ...Object.keys(describeTerritory(null))];
  const named = [...slot.pattern.matchAll(VARIABLE)].map(([, name]) => name ?? '');
  return named.filter((name) => !known.includes(name));
}

/** Whether a person types into this slot, rather than the place filling it. */
export function isFreeSlot(slot: TextSlot): boolean {
  return slot.pattern.includes(`{${slot.id}}`);
}

/** Whether this slot changes with the chosen place. */
export function isPlaceSlot(slot: TextSlot): boolean {
  return slot.pattern.includes('{departement.');
}

function describeTerritory(territory: Territory | null): Record<string, string | undefined> {
  return {
    'departement.code': territory?.code,
    'departement.name': territory?.name,
    'departement.in': territory?.in,
    'departement.of': territory?.of,
    'departement.withArticle': territory?.withArticle,
  };
}
