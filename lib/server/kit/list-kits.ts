import 'server-only';
import { addressKit } from '@/lib/domain/kit';
import type { Member } from '@/lib/domain/member';
import { listPosts, type Site } from '../site';
import { translator } from '../translate';

/** A kit that somebody of the team hands on. */
export type KitLink = { readonly name: string; readonly address: string };

/** The kits of the places that somebody works for at an instant (ms): a referent's own, all of them for the others. */
export function listKits(site: Site, { role, territories }: Member, now: number): KitLink[] {
  const { campaign } = site.pack;
  if (listPosts(site, now).length === 0) return [];
  const isReferent = role === 'referent';
  const places = campaign.territories
    .filter(({ code }) => !isReferent || territories.includes(code))
    .map(({ code, name }) => ({ name, address: addressKit(code) }));
  if (isReferent) return places;
  const name = translator(campaign.language)('team.relays.everywhere');
  return [{ name, address: addressKit(null) }, ...places];
}
