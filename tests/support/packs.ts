import { fileURLToPath } from 'node:url';
import { openPack, type Pack } from '@/lib/server/pack/open-pack';

/** The two packs in this repository, the default one first. */
export const SHIPPED_PACKS = ['masseret-2015', 'give-a-pint'] as const;
export type ShippedPack = (typeof SHIPPED_PACKS)[number];

const opened = new Map<ShippedPack, Promise<Pack>>();

/** A path of this repository, from its root. */
export function locate(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** A shipped pack, opened once per test file (about 2 s). */
export function openShippedPack(id: ShippedPack): Promise<Pack> {
  const known = opened.get(id) ?? openPack(locate(`campaigns/${id}`));
  opened.set(id, known);
  return known;
}
