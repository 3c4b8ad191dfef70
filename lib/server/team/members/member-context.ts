import 'server-only';
import type { Member } from '@/lib/domain/member';
import { Refusal } from '@/lib/domain/refusal';
import type { Team } from '../current-team';

/** Who does something to the team, and when (ms). */
export type Doing = { readonly team: Team; readonly member: Member; readonly now: number };

/** Throws Refusal unless each code is one of the campaign's territories. */
export function requireTerritories({ campaign }: Team, codes: readonly string[]): void {
  const known = campaign.territories.map(({ code }) => code);
  if (!codes.every((code) => known.includes(code))) throw new Refusal('form-incomplete');
}
