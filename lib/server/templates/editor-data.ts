import 'server-only';
import { colourRoles, fontRoles } from '@/lib/domain/campaign';
import type { Draft, EditorData } from '@/lib/domain/draft';
import type { TemplateFile } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { readWidths } from '../media/uploads';
import { isHash } from '../pack/build-template';
import type { Site } from '../site';
import { listArtworks } from './save-draft';
import type { TemplateRow } from './template-rows';

/** What the editor of a template is given; without one, what a new one begins with. */
export async function prepareEditor(
  { pack, glyphs }: Site,
  queries: Queries,
  row: TemplateRow | null,
  kind: Draft['kind'] = 'badge',
): Promise<EditorData> {
  const { campaign } = pack;
  const empty: Draft = { kind, title: '', description: '', formats: {} };
  const draft = (row && readDraft(row.working.data)) ?? empty;
  return {
    slug: row?.slug ?? null,
    version: row?.working.version ?? 0,
    draft,
    widths: row
      ? await readWidths(queries, listArtworks(row.working.data.formats).filter(isHash))
      : {},
    territories: campaign.territories,
    colours: colourRoles.map((role) => campaign.palette.colours[role]),
    fonts: fontRoles.map((role) => ({ role, name: campaign.fonts.faces[role].family })),
    glyphs,
    isElectoral: campaign.legal.regime === 'fr-election',
  };
}

/** A template as the editor knows it; null when the artwork of one of its formats is a file of the pack. */
export function readDraft({ kind, title, description, formats }: TemplateFile): Draft | null {
  return listArtworks(formats).every(isHash) ? { kind, title, description, formats } : null;
}
