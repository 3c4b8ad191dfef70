import 'server-only';
import { currentDatabase } from '../database/current-database';
import type { Site } from '../site';
import { translator } from '../translate';
import { offerFirstOwner } from './first-owner';

/** While nobody owns the site, prints a link on the console by which its first owner comes in. `now` in ms. */
export async function announceFirstOwner({ pack, publicUrl }: Site, now: number): Promise<void> {
  const { queries } = await currentDatabase();
  const link = await offerFirstOwner(queries, { publicUrl, now });
  if (link)
    console.info(`\n${translator(pack.campaign.language)('team.firstOwner.console')}\n${link}\n`);
}
