import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { readTeamSettings, type TeamSettings } from '../config';
import { currentSite, findOpenSite } from '../current-site';
import { currentDatabase } from '../database/current-database';
import type { Queries } from '../database/open-database';
import { type Attempts, type Brake, makeAttempts, makeLetterBrakes } from './attempts';
import { keepAuthSecret } from './auth-secret';

/** All that the team's part of the site stands on. */
export type Team = Pick<TeamSettings, 'publicUrl' | 'trustedProxies' | 'mail'> & {
  readonly queries: Queries;
  readonly campaign: Campaign;
  readonly secret: string;
  readonly attempts: Attempts;
  /** How often one may have a letter sent: to one person, and from one place. */
  readonly letters: { readonly toPerson: Brake; readonly fromPlace: Brake };
};

const KEY = Symbol.for('picbadge.team');
const shared = globalThis as { [KEY]?: Promise<Team> };

/** The team's part of this process, with the campaign as it is now. */
export async function currentTeam(): Promise<Team> {
  const [team, site] = [await sharedTeam(), await findOpenSite()];
  return site ? { ...team, campaign: site.pack.campaign } : team;
}

/** Made when it is first asked for (Next loads modules several times). */
function sharedTeam(): Promise<Team> {
  shared[KEY] ??= openTeam().catch((error) => {
    // A database that was away for a moment is asked again.
    delete shared[KEY];
    throw error;
  });
  return shared[KEY];
}

async function openTeam(): Promise<Team> {
  const { authSecret, ...settings } = readTeamSettings(process.env);
  const [{ queries }, { pack }] = await Promise.all([currentDatabase(), currentSite()]);
  const secret = authSecret ?? (await keepAuthSecret(queries));
  const limits = { attempts: makeAttempts(), letters: makeLetterBrakes() };
  return { ...settings, ...limits, queries, campaign: pack.campaign, secret };
}
