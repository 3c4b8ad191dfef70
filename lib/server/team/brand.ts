import 'server-only';
import type { Permission } from '@/lib/domain/permission';

const GUARD = Symbol.for('picbadge.guard');

/** What a guard lets through: who has a permission, or everybody (the doors themselves). */
export type Guard = Permission | 'public';

/** Marks a function as made by a guard, so that a test can tell it from one that nobody guards. */
export function brand<Guarded extends object>(guarded: Guarded, guard: Guard): Guarded {
  return Object.defineProperty(guarded, GUARD, { value: guard });
}

/** What guards a function; null when nothing does. */
export function readBrand(value: unknown): Guard | null {
  if (typeof value !== 'function') return null;
  return (value as { [GUARD]?: Guard })[GUARD] ?? null;
}
