import 'server-only';
import type { Standing } from '@/lib/domain/offer';

/** A piece as a list of the team shows it. */
export type PieceCard = {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** Address of its picture; null while it cannot be painted. */
  readonly picture: string | null;
  readonly alt: string;
  readonly standing: Standing;
  readonly words: string;
  /** Small words beside: what was not published, who draws it. */
  readonly notes: readonly string[];
  readonly version: number;
  /** What one tap does; null when there is nothing to do in one. */
  readonly next: 'publish' | 'withdraw' | null;
};

/** What one tap does to a piece that stands so. */
export function chooseNext(standing: Standing): PieceCard['next'] {
  if (standing === 'archived') return null;
  return standing === 'offered' || standing === 'waiting' ? 'withdraw' : 'publish';
}

/** The states by which lists are filtered. */
export const filters = ['all', 'offered', 'draft', 'waiting', 'over', 'archived'] as const;

/** What is archived is out of the way until it is asked for. */
export function isShown(filter: (typeof filters)[number], standing: Standing): boolean {
  return filter === 'all' ? standing !== 'archived' : standing === filter;
}
