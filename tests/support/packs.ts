import { fileURLToPath } from 'node:url';
import type { Territory } from '@/lib/domain/campaign';
import type { Template } from '@/lib/domain/template';
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

/** A pack's badges, in its order. */
export function listBadges({ templates }: Pack): Template[] {
  return templates.filter(({ kind }) => kind === 'badge');
}

/** A pack's posts, in its order. */
export function listPostTemplates({ templates }: Pack): Template[] {
  return templates.filter(({ kind }) => kind === 'post');
}

/** A template of a pack. Throws RangeError when there is none of that slug. */
export function findTemplate(pack: Pack, slug: string): Template {
  const template = pack.templates.find((candidate) => candidate.slug === slug);
  if (!template) throw new RangeError(`Expected a template but received ${slug}`);
  return template;
}

/** A place of a pack. Throws RangeError when there is none of that code. */
export function findTerritory(pack: Pack, code: string): Territory {
  const territory = pack.campaign.territories.find((candidate) => candidate.code === code);
  if (!territory) throw new RangeError(`Expected a territory but received ${code}`);
  return territory;
}
