import 'server-only';
import { findMissingFacts } from '@/lib/domain/legal-facts';
import { version } from '@/package.json';
import { ConfigError, readConfig, readTeamSettings } from './config';
import { currentSite } from './current-site';
import { DatabaseError } from './database/database-error';
import { currentLogger } from './operations/logger';
import { stopOnSignals } from './operations/stop-gently';
import { watchRequests } from './operations/watch-requests';
import { PackError } from './pack/pack-error';
import { startRelays } from './relays/current-relays';
import { sweepOnTime } from './series/sweep-on-time';
import { announceFirstOwner } from './team/announce-first-owner';

/**
 * Opens the site and says so; on a pack that cannot be used, says which file and field, on a setting
 * which one, on a database why, and ends the process.
 */
export async function startSite(): Promise<void> {
  try {
    const { handlesSignals } = readConfig(process.env);
    const { mail } = readTeamSettings(process.env);
    const logger = currentLogger();
    const traffic = watchRequests(logger);
    if (handlesSignals) stopOnSignals(traffic, logger);
    const site = await currentSite();
    const { pack, publicUrl, postPreviews } = site;
    await announceFirstOwner(site, Date.now());
    logger.info({ pack: pack.campaign.id, version, publicUrl }, 'started');
    if (site.kept) sweepOnTime(site.kept.queries, logger, Date.now);
    // The first visitor of the posts need not wait for their pictures.
    postPreviews().catch((error) => logger.error({ error }, 'posts could not be painted'));
    if (mail) {
      startRelays(mail).catch((error) => logger.error({ error }, 'relays get no mail'));
    }
    const missing = findMissingFacts(pack.campaign.legal);
    if (missing.length > 0) logger.warn({ missing }, 'legal facts to complete in campaign.json');
  } catch (error) {
    const sentence = describeProblem(error);
    if (!sentence) throw error;
    console.error(sentence);
    process.exit(1);
  }
}

function describeProblem(error: unknown): string | null {
  if (error instanceof ConfigError || error instanceof DatabaseError) return error.message;
  return error instanceof PackError ? `This campaign pack cannot be used:\n${error.message}` : null;
}
