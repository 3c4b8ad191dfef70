import { useCallback, useMemo } from 'react';
import { type GlyphTables, NO_TABLES } from '@/components/visual/glyph-tables';
import { useLoaded } from '@/components/visual/use-loaded';
import { loadGlyphTable } from '@/lib/browser/load-glyph-table';
import type { FontRole, Territory } from '@/lib/domain/campaign';
import type { EditorData } from '@/lib/domain/draft';
import { longestName, longestPlace } from '@/lib/domain/longest-words';
import { UNPLACED } from '@/lib/domain/placement';
import type { Format } from '@/lib/domain/template';
import { type ComposedScene, composeScene } from '@/lib/render/compose-scene';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import { defaultPlacement, type Size } from '@/lib/render/photo-geometry';

/** What stands in the texts while one looks: the longest words there are, or what shows when nothing is typed. */
export type Wording = 'longest' | 'none';

/** A format as supporters would get it, for a photo of some size in px. */
export type Look = {
  readonly format: Format;
  readonly compose: (photo: Size) => ComposedScene;
  readonly tables: GlyphTables;
};

/** How the format looks with some words; null without a format. */
export function useLook(
  format: Format | null,
  { glyphs, territories }: Pick<EditorData, 'glyphs' | 'territories'>,
  names: string,
  wording: Wording,
): Look | null {
  const tables = useTables(format, glyphs);
  return useMemo(() => {
    if (!format) return null;
    const words = wording === 'longest' ? fillLongest(format, territories, names) : NOTHING;
    const compose = (photo: Size) => {
      const placement = format.window ? defaultPlacement(photo, format.window) : UNPLACED;
      const values = {
        photo: placement,
        texts: words.texts,
        territory: words.territory?.code ?? null,
      };
      return composeScene({ format, values, territory: words.territory, photo, tables });
    };
    return { format, compose, tables };
  }, [format, territories, names, wording, tables]);
}

type Words = {
  readonly texts: Readonly<Record<string, string>>;
  readonly territory: Territory | null;
};

const NOTHING: Words = { texts: {}, territory: null };

function fillLongest(format: Format, territories: readonly Territory[], names: string): Words {
  const choices = names.split(', ');
  const free = format.slots.filter(isFreeSlot);
  const texts = free.map(({ id, maxLength }) => [id, longestName(choices, maxLength)]);
  return { texts: Object.fromEntries(texts), territory: longestPlace(territories) };
}

/** Every letter of the fonts that a format uses: a team looks at names of all kinds. */
function useTables(format: Format | null, glyphs: EditorData['glyphs']): GlyphTables {
  const roles = [...new Set(format?.slots.map(({ font }) => font))].sort().join(' ');
  const load = useCallback(
    async (names: string): Promise<GlyphTables> => {
      const entries = (names.split(' ') as FontRole[]).map(
        async (role) => [role, await loadGlyphTable(glyphs[role], true)] as const,
      );
      return Object.fromEntries(await Promise.all(entries));
    },
    [glyphs],
  );
  return useLoaded(roles || null, load).value ?? NO_TABLES;
}
