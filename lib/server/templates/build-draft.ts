import 'server-only';
import type { Template, TemplateFile } from '@/lib/domain/template';
import type { Queries } from '../database/open-database';
import { findUpload } from '../media/uploads';
import { type Bench, buildTemplate, makeBench } from '../pack/build-template';
import type { Pack } from '../pack/open-pack';
import { sweepBench } from '../pack/sweep-bench';
import { paintSmall } from '../previews';
import type { Site } from '../site';

/** A draft as supporters would get it. Its media are its own: nothing of it is public. */
export type BuiltDraft = { readonly template: Template; readonly preview: string | null };

/** How many drafts stay built: what a list shows. */
const MOST = 60;

type Drafts = { readonly bench: Bench; recent: Template[] };

const KEY = Symbol.for('picbadge.drafts');
const shared = globalThis as { [KEY]?: WeakMap<Queries, Drafts> };

/** Builds a draft, or finds it built. Throws PackError when today's pack cannot, or a Refusal when it cannot be painted. */
export async function buildDraft(site: Site, file: TemplateFile): Promise<BuiltDraft> {
  const drafts = openDrafts(site);
  const { bench } = drafts;
  const files = site.kept?.files;
  if (!files) throw new Error('Expected a site with a database');
  const { palette, tables } = site.pack;
  const template = await buildTemplate({ files, palette, tables, bench }, file);
  drafts.recent = [...drafts.recent.filter((one) => one.formats !== template.formats), template];
  if (drafts.recent.length > MOST) {
    drafts.recent = drafts.recent.slice(-MOST);
    sweepBench(bench, drafts.recent);
  }
  const pack = draftPack(site, bench, template);
  const preview = template.formats.square ? await paintSmall(pack, template) : null;
  return { template, preview };
}

/** The media of the drafts that are built. */
export function draftMedia(site: Site): Bench['media'] {
  return openDrafts(site).bench.media;
}

function draftPack(site: Site, { media }: Bench, template: Template): Pack {
  return { ...site.pack, templates: [template], media };
}

function openDrafts({ kept }: Site): Drafts {
  if (!kept) throw new Error('Expected a site with a database');
  const { queries } = kept;
  shared[KEY] ??= new WeakMap();
  const drafts = shared[KEY].get(queries) ?? {
    bench: makeBench((hash) => findUpload(queries, hash)),
    recent: [],
  };
  shared[KEY].set(queries, drafts);
  return drafts;
}
