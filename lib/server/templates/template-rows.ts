import 'server-only';
import type { Queries } from '../database/open-database';
import { findPiece, listPieces, type PieceRow } from '../publication/piece-rows';

/** A badge as the team sees it. */
export type TemplateRow = PieceRow<'template'>;

/** Every badge of the team and of the pack, in the order in which supporters meet them. */
export async function listTemplates(queries: Queries): Promise<TemplateRow[]> {
  return (await listPieces(queries, 'template')).filter(isBadge);
}

/** One of them by its slug; null when there is none. */
export async function findTemplate(queries: Queries, slug: string): Promise<TemplateRow | null> {
  const row = await findPiece(queries, 'template', slug);
  return row && isBadge(row) ? row : null;
}

/** Post's visuals are templates as well, which nobody edits here. */
function isBadge({ working }: TemplateRow): boolean {
  return working.data.kind === 'badge';
}
