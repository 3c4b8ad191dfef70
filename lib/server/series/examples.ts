import 'server-only';
import { Refusal } from '@/lib/domain/refusal';
import type { Template } from '@/lib/domain/template';
import type { Pack } from '../pack/open-pack';
import type { Doing } from '../team/members/member-context';
import { listFormats } from './plan-visuals';
import { beginSeries, checkSeries, putList } from './prepare-series';
import { readList } from './read-list';

/** A list that the campaign's pack brings, with its template. */
export type Example = { readonly template: Template; readonly bytes: Uint8Array };

/** The lists to start from, those whose template is there. */
export function listExamples({ lists, templates }: Pack): Example[] {
  return [...lists].flatMap(([slug, bytes]) => {
    const template = templates.find((one) => one.slug === slug);
    return template ? [{ template, bytes }] : [];
  });
}

/** Begins a series from an example, in every format of its template, its list read and checked. Returns its id. */
export async function beginExample(
  doing: Doing & { readonly pack: Pack },
  slug: string,
): Promise<string> {
  const example = listExamples(doing.pack).find(({ template }) => template.slug === slug);
  if (!example) throw new Refusal('template-missing');
  const { template, bytes } = example;
  const id = await beginSeries(doing, { template: slug, formats: listFormats(template) });
  await putList(doing, id, `${slug}.csv`, readList(bytes));
  await checkSeries(doing, id);
  return id;
}
