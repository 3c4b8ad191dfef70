import 'server-only';
import type { DesignKit } from '../designs/design';
import type { Pack } from '../pack/open-pack';

/** What link pictures are drawn with. */
export type LinkKit = { readonly pack: Pack; readonly kit: DesignKit };

/** A pack's colours, words and fonts as drawings take them. */
export function makeLinkKit(pack: Pack): LinkKit {
  const { campaign, palette, tables } = pack;
  return { pack, kit: { campaign, palette, tables, words: {} } };
}
