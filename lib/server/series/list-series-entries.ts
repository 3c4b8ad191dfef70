import 'server-only';
import type { Pack } from '../pack/open-pack';
import { paintInOrder } from '../painter/paint-in-order';
import type { ZipEntry } from '../zip/stream-zip';
import { nameFolder, type Visual } from './list-visuals';
import type { Model } from './plan-visuals';
import { makeManifest } from './write-manifest';

/** Told after each visual: whether it is in the ZIP. */
export type OnVisual = (isPainted: boolean) => void;

/**
 * The files of a series in order, painted a few ahead of the reader, and last the table of what they are. A visual
 * that cannot be painted after all is named there with the reason; the others go on.
 */
export async function* listSeriesEntries(
  pack: Pack,
  model: Model,
  visuals: AsyncIterable<Visual>,
  onVisual: OnVisual,
): AsyncGenerator<ZipEntry, void> {
  const manifest = makeManifest(model, pack.campaign.language);
  for await (const { job, bytes, refusal } of paintInOrder(pack, visuals)) {
    manifest.add(job, refusal);
    if (bytes) yield { name: job.name, bytes };
    onVisual(bytes !== null);
  }
  yield { name: `${nameFolder(model)}/manifest.csv`, bytes: manifest.write() };
}
