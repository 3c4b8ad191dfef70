import 'server-only';
import { paintSceneFile } from '../painter/paint-file';
import type { Site } from '../site';
import { translator } from '../translate';
import type { ZipEntry } from '../zip/stream-zip';
import type { TakeTurn } from '../zip/turns';
import type { KitPicture } from './kit-pictures';
import type { KitPlan } from './plan-kit';
import { writeGuide } from './write-guide';
import { writePostText } from './write-post-text';

/** The files of a kit in order, each made when it is asked for; painting waits for its turn. */
export async function* listKitEntries(
  site: Site,
  plan: KitPlan,
  takeTurn: TakeTurn,
): AsyncGenerator<ZipEntry> {
  const t = translator(site.pack.campaign.language);
  const names = { visuals: t('kit.names.visuals'), texts: t('kit.names.texts') };
  const guide = await writeGuide(site, plan, t);
  yield { name: `${plan.name}/${t('kit.names.guide')}.html`, bytes: guide };
  for (const post of plan.posts) {
    const bytes = writePostText(post, t);
    yield { name: `${plan.name}/${names.texts}/${post.id}.txt`, bytes };
  }
  for (const picture of plan.pictures) {
    const bytes = await takeTurn(() => paintPicture(site, picture));
    yield { name: `${plan.name}/${names.visuals}/${picture.name}`, bytes };
  }
}

function paintPicture({ pack }: Site, { scene }: KitPicture): Promise<Uint8Array> {
  return paintSceneFile(pack, scene, null, 'jpeg');
}
