import 'server-only';
import type { FormatName } from '@/lib/domain/format';
import { UNPLACED } from '@/lib/domain/placement';
import { Refusal } from '@/lib/domain/refusal';
import type { Format, Template } from '@/lib/domain/template';
import type { Placement } from '@/lib/domain/values';
import { type ComposedScene, composeScene } from '@/lib/render/compose-scene';
import { isFreeSlot, isPlaceSlot } from '@/lib/render/fill-pattern';
import type { TextIssue } from '@/lib/render/fit-text';
import { listArtworks } from '@/lib/render/list-artworks';
import { defaultPlacement, type Size } from '@/lib/render/photo-geometry';
import type { Scene } from '@/lib/render/scene';
import type { Pack } from '../pack/open-pack';
import { findOverlay } from './find-overlay';
import { paintScene } from './paint-scene';
import type { PaintedCanvas } from './painted-canvas';

/** What to paint: a template by slug, and what a person would have chosen. */
export type PaintRequest = {
  readonly template: string;
  readonly format: FormatName;
  readonly texts: Readonly<Record<string, string>>;
  readonly territory: string | null;
  /** Where the photo stands; the window's own default when there is none. */
  readonly placement?: Placement | null;
};

/** Composes a request with a photo of `photo` px. Throws a Refusal for anything that cannot be. */
export function composeRequest(
  pack: Pack,
  request: PaintRequest,
  photo: Size | null,
): ComposedScene {
  const template = pack.templates.find(({ slug }) => slug === request.template);
  if (!template) {
    const known = pack.templates.map(({ slug }) => slug).join(', ');
    throw new Refusal('template-unknown', { template: request.template, known });
  }
  const format = template.formats[request.format];
  if (!format) {
    const known = Object.keys(template.formats).join(', ');
    throw new Refusal('format-unknown', { format: request.format, known });
  }
  checkTexts(template, request);
  const composed = composeScene({
    format,
    values: {
      photo: request.placement ?? choosePlacement(photo, format),
      texts: request.texts,
      territory: request.territory,
    },
    territory: findTerritory(pack, request.territory),
    photo,
    tables: pack.tables,
  });
  const [issue] = composed.issues;
  if (issue) throw refuseText(issue);
  return composed;
}

/** Composes and paints a request with the photo's bytes. */
export async function paintTemplate(
  pack: Pack,
  request: PaintRequest,
  photo: { bytes: Uint8Array; size: Size } | null,
): Promise<PaintedCanvas> {
  const { scene } = composeRequest(pack, request, photo?.size ?? null);
  return paintComposed(pack, scene, photo?.bytes ?? null);
}

/** Paints a scene of the pack's own artworks and fonts, with the photo's bytes. */
export async function paintComposed(
  pack: Pack,
  scene: Scene,
  photo: Uint8Array | null,
): Promise<PaintedCanvas> {
  const artworks = listArtworks(scene).map(
    (hash) => [hash, () => findOverlay(pack.media, hash)] as const,
  );
  const tables = new Map(Object.values(pack.tables).map((table) => [table.font, table]));
  return paintScene(scene, {
    photo,
    artworks: new Map(artworks),
    tables,
  });
}

function choosePlacement(photo: Size | null, { window }: Format): Placement {
  return photo && window ? defaultPlacement(photo, window) : UNPLACED;
}

function checkTexts(template: Template, request: PaintRequest): void {
  const slots = template.formats[request.format]?.slots ?? [];
  for (const id of Object.keys(request.texts)) {
    const slot = slots.find((candidate) => candidate.id === id);
    const known =
      slots
        .filter(isFreeSlot)
        .map((free) => free.id)
        .join(', ') || '–';
    if (!slot) throw new Refusal('slot-unknown', { slot: id, template: template.slug, known });
    if (!isFreeSlot(slot)) throw new Refusal('slot-not-free', { slot: id });
  }
  if (request.territory !== null && !slots.some(isPlaceSlot)) {
    throw new Refusal('territory-unused', { template: template.slug });
  }
}

function findTerritory(pack: Pack, code: string | null) {
  if (code === null) return null;
  const territory = pack.campaign.territories.find((candidate) => candidate.code === code);
  if (territory) return territory;
  const known = pack.campaign.territories.map((candidate) => candidate.code).join(', ');
  throw new Refusal('territory-unknown', { territory: code, known });
}

function refuseText(issue: TextIssue): Refusal {
  const characters = issue.code === 'text-missing-characters' ? issue.characters.join(' ') : '';
  return new Refusal(issue.code, { slot: issue.slot, characters });
}
