import { useCallback, useMemo } from 'react';
import { loadGlyphTable } from '@/lib/browser/load-glyph-table';
import type { FontRole } from '@/lib/domain/campaign';
import type { StudioData } from '@/lib/domain/studio-data';
import type { Format } from '@/lib/domain/template';
import { findMissingCharacters } from '@/lib/render/glyph-table';
import { type GlyphTables, NO_TABLES } from './glyph-tables';
import { useLoaded } from './use-loaded';

type GlyphState = {
  readonly tables: GlyphTables;
  /** Whether every letter that the pack's fonts have, and the text needs, is there. */
  readonly isReady: boolean;
  readonly hasFailed: boolean;
};

/** Where letters are served, and the formats whose texts need some. */
type GlyphSource = Pick<StudioData, 'glyphs'> & { readonly formats: readonly Format[] };

/**
 * The glyph tables of the fonts that texts use: everyday Latin once `isWanted`, the rest of Latin
 * when a text asks for it.
 */
export function useGlyphTables(source: GlyphSource, isWanted: boolean, text: string): GlyphState {
  const load = useCallback(
    async (extent: string): Promise<GlyphTables> => {
      const roles = findFontRoles(source);
      const tables = await Promise.all(
        roles.map(async (role) => [
          role,
          await loadGlyphTable(source.glyphs[role], extent === 'whole'),
        ]),
      );
      return Object.fromEntries(tables);
    },
    [source],
  );
  const basic = useLoaded(isWanted ? 'basic' : null, load);
  const lacksLetters = useMemo(() => hasMissing(basic.value, text), [basic.value, text]);
  const whole = useLoaded(lacksLetters ? 'whole' : null, load);
  return {
    tables: whole.value ?? basic.value ?? NO_TABLES,
    isReady: basic.value !== null && (!lacksLetters || whole.value !== null),
    hasFailed: basic.hasFailed || whole.hasFailed,
  };
}

function hasMissing(tables: GlyphTables | null, text: string): boolean {
  return Object.values(tables ?? NO_TABLES).some(
    (table) => findMissingCharacters(table, text).length > 0,
  );
}

function findFontRoles({ formats }: GlyphSource): FontRole[] {
  const slots = formats.flatMap((format) => format.slots);
  return [...new Set(slots.map(({ font }) => font))];
}
