import 'server-only';
import type { Queries } from '../database/open-database';
import { findPiece, listPieces, type PieceRow } from '../publication/piece-rows';

/** A template as the team sees it: a badge, or the visual of posts. */
export type TemplateRow = PieceRow<'template'>;

/** Every template of the team and of the pack, in the order in which supporters meet them. */
export function listTemplates(queries: Queries): Promise<TemplateRow[]> {
  return listPieces(queries, 'template');
}

/** One of them by its slug; null when there is none. */
export function findTemplate(queries: Queries, slug: string): Promise<TemplateRow | null> {
  return findPiece(queries, 'template', slug);
}
