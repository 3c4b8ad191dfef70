import 'server-only';
import { createHash } from 'node:crypto';
import { type FormatName, formatNames } from '@/lib/domain/format';
import { Refusal } from '@/lib/domain/refusal';
import { listFields, type SeriesField } from '@/lib/domain/series/field';
import type { Mapping } from '@/lib/domain/series/mapping';
import type { Format, Template } from '@/lib/domain/template';
import type { Pack } from '../pack/open-pack';

/** A template in the formats of a series. */
export type Model = {
  readonly template: Template;
  readonly formats: readonly { readonly name: FormatName; readonly format: Format }[];
  readonly fields: readonly SeriesField[];
  /** Names of the campaign's places by their codes. */
  readonly places: ReadonlyMap<string, string>;
};

/** A template in these formats, in the usual order. Throws a Refusal when it has not all of them. */
export function findModel(pack: Pack, slug: string, names: readonly string[]): Model {
  const template = pack.templates.find((one) => one.slug === slug);
  if (!template) {
    const known = pack.templates.map((one) => one.slug).join(', ');
    throw new Refusal('template-unknown', { template: slug, known });
  }
  const known = listFormats(template);
  for (const name of names) {
    if (known.some((one) => one === name)) continue;
    throw new Refusal('format-unknown', { format: name, known: known.join(', ') });
  }
  const chosen = known.filter((name) => names.includes(name));
  if (chosen.length === 0) throw new Refusal('series-formats-missing');
  const formats = chosen.flatMap((name) => {
    const format = template.formats[name];
    return format ? [{ name, format }] : [];
  });
  const places = new Map(pack.campaign.territories.map(({ code, name }) => [code, name]));
  return { template, formats, fields: listFields(template, chosen), places };
}

/** Those of these formats that a template has. Throws a Refusal when it is not there, or has none of them. */
export function chooseFormats(
  pack: Pack,
  slug: string,
  names: readonly FormatName[],
): FormatName[] {
  const template = pack.templates.find((one) => one.slug === slug);
  if (!template) throw new Refusal('template-missing');
  const chosen = listFormats(template).filter((name) => names.includes(name));
  if (chosen.length === 0) throw new Refusal('series-formats-missing');
  return chosen;
}

/** The formats a template has, in the usual order. */
export function listFormats({ formats }: Template): FormatName[] {
  return formatNames.filter((name) => formats[name]);
}

/**
 * Stands for a model, a mapping and the places somebody speaks for (null: all): what was found with one of them holds
 * for this one alone.
 */
export function hashModel(
  { template, formats }: Model,
  mapping: Mapping,
  places: readonly string[] | null,
): string {
  const sorted = Object.entries(mapping).sort(([a], [b]) => (a < b ? -1 : 1));
  const said = JSON.stringify([template.slug, formats, sorted, places]);
  return createHash('sha256').update(said).digest('hex');
}
