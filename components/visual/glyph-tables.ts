import type { FontRole } from '@/lib/domain/campaign';
import type { GlyphTable } from '@/lib/render/glyph-table';

/** The glyph tables that have arrived, by the role of their font. */
export type GlyphTables = Readonly<Partial<Record<FontRole, GlyphTable>>>;

/** One and the same empty set, so that it never counts as a change. */
export const NO_TABLES: GlyphTables = {};
