import { and, eq, max } from 'drizzle-orm';
import type { Queries } from '@/lib/server/database/open-database';
import { pieces, pieceVersions } from '@/lib/server/database/schema';

/** Writes what a team member made of a template or post, and lets it hold. */
export async function saveTeamVersion(
  queries: Queries,
  kind: 'template' | 'post',
  slug: string,
  data: unknown,
): Promise<void> {
  await queries.transaction(async (tx) => {
    const named = and(eq(pieceVersions.kind, kind), eq(pieceVersions.slug, slug));
    const [row] = await tx
      .select({ last: max(pieceVersions.version) })
      .from(pieceVersions)
      .where(named);
    const version = (row?.last ?? 0) + 1;
    await tx.insert(pieceVersions).values({ kind, slug, version, data, origin: 'team' });
    await tx
      .insert(pieces)
      .values({ kind, slug, version, position: 99 })
      .onConflictDoUpdate({ target: [pieces.kind, pieces.slug], set: { version } });
  });
}
