import 'server-only';
import type { Member } from '@/lib/domain/member';
import { Refusal } from '@/lib/domain/refusal';
import type { PieceKind } from '../pieces/pack-pieces';
import type { PieceDraft } from './kinds';

/** Codes of the territories that a piece is for; empty when it is for all, and for what knows no territory. */
export function listPlaces(data: PieceDraft<PieceKind>): readonly string[] {
  if ('territories' in data) return data.territories;
  return 'territory' in data && data.territory !== null ? [data.territory] : [];
}

/** Whether a person works on a piece: referents do on what is for territories of theirs, and no other. */
export function isOwn({ role, territories }: Member, data: PieceDraft<PieceKind>): boolean {
  if (role !== 'referent') return true;
  const places = listPlaces(data);
  return places.length > 0 && places.every((code) => territories.includes(code));
}

/** Throws a Refusal unless somebody works on such a piece. */
export function requireOwn(member: Member, data: PieceDraft<PieceKind>): void {
  if (!isOwn(member, data)) throw new Refusal('not-own-place');
}
