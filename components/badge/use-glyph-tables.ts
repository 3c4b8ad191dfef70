import { useEffect, useState } from 'react';
import { loadGlyphTable } from '@/lib/browser/load-glyph-table';
import type { FontRole } from '@/lib/domain/campaign';
import type { StudioData } from '@/lib/domain/studio-data';
import { findMissingCharacters } from '@/lib/render/glyph-table';
import type { GlyphTables } from './compose-badge';

/**
 * The glyph tables of the fonts that texts use: everyday Latin once `isWanted`, the rest of Latin
 * when a text asks for it.
 */
export function useGlyphTables(data: StudioData, isWanted: boolean, text: string): GlyphTables {
  const [tables, setTables] = useState<GlyphTables>({});
  const [isWhole, setWhole] = useState(false);

  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    for (const role of findFontRoles(data)) {
      loadGlyphTable(data.glyphs[role], isWhole).then(
        (table) => isCurrent && setTables((former) => ({ ...former, [role]: table })),
        // Texts appear when the network is back: the next keystroke or photo asks again.
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [data, isWanted, isWhole]);

  const lacksLetters = Object.values(tables).some(
    (table) => findMissingCharacters(table, text).length > 0,
  );
  if (lacksLetters && !isWhole) setWhole(true);
  return tables;
}

function findFontRoles(data: StudioData): FontRole[] {
  const slots = data.templates.flatMap(({ formats }) => formats.square?.slots ?? []);
  return [...new Set(slots.map(({ font }) => font))];
}
