import 'server-only';
import { UNPLACED } from '@/lib/domain/placement';
import { CellRefusal, type RowReader } from '@/lib/domain/series/read-row';
import type { RowValues } from '@/lib/domain/series/row';
import type { Format } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import { composeScene } from '@/lib/render/compose-scene';
import { isFreeSlot } from '@/lib/render/fill-pattern';
import type { TextIssue } from '@/lib/render/fit-text';
import { defaultPlacement, type Size } from '@/lib/render/photo-geometry';
import type { Scene } from '@/lib/render/scene';
import type { Pack } from '../pack/open-pack';

/** A photo's size, and where somebody placed it; null where nobody did. */
export type PlacedPhoto = Size & { readonly placement: Placement | null };

type Parts = {
  readonly format: Format;
  readonly values: RowValues;
  readonly photo: PlacedPhoto | null;
};

/** A row's visual in a format. Throws a CellRefusal for a text that cannot be set. */
export function composeRow(
  pack: Pack,
  { format, values, photo }: Parts,
  reader: Pick<RowReader, 'fields' | 'mapping' | 'header'>,
): Scene {
  const { campaign, tables } = pack;
  const territory = campaign.territories.find(({ code }) => code === values.territory) ?? null;
  const { scene, issues } = composeScene({
    format,
    values: { texts: values.texts, territory: values.territory, photo: place(photo, format) },
    territory,
    photo,
    tables,
  });
  const [issue] = issues;
  if (issue) throw refuseText(issue, format, reader);
  return scene;
}

function place(photo: PlacedPhoto | null, { window }: Format): Placement {
  if (!photo || !window) return UNPLACED;
  return photo.placement ?? defaultPlacement(photo, window);
}

function refuseText(
  issue: TextIssue,
  { slots }: Format,
  { fields, mapping, header }: Pick<RowReader, 'fields' | 'mapping' | 'header'>,
): CellRefusal {
  const slot = slots.find(({ id }) => id === issue.slot);
  const isTyped = slot && isFreeSlot(slot);
  const field = fields.find((one) =>
    isTyped ? one.kind === 'text' && one.slot === issue.slot : one.kind === 'territory',
  );
  const at = field ? (mapping[field.id] ?? null) : null;
  const characters = issue.code === 'text-missing-characters' ? issue.characters.join(' ') : '';
  const column = at === null ? null : (header[at] ?? null);
  return new CellRefusal(column, issue.code, { slot: issue.slot, characters });
}
