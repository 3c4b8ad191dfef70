import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import { readTeamSettings, type TeamSettings } from '../config';
import { currentDatabase } from '../database/current-database';
import type { Queries } from '../database/open-database';
import { currentSite } from '../site';
import { type Attempts, makeAttempts } from './attempts';
import { keepAuthSecret } from './auth-secret';

/** All that the team's part of the site stands on. */
export type Team = Pick<TeamSettings, 'publicUrl' | 'trustedProxies' | 'mail'> & {
  readonly queries: Queries;
  readonly campaign: Campaign;
  readonly secret: string;
  readonly attempts: Attempts;
};

const KEY = Symbol.for('picbadge.team');
const shared = globalThis as { [KEY]?: Promise<Team> };

/** The team's part of this process, made when it is first asked for (Next loads modules several times). */
export function currentTeam(): Promise<Team> {
  shared[KEY] ??= openTeam();
  return shared[KEY];
}

async function openTeam(): Promise<Team> {
  const { authSecret, ...settings } = readTeamSettings(process.env);
  const [{ queries }, { pack }] = await Promise.all([currentDatabase(), currentSite()]);
  const secret = authSecret ?? (await keepAuthSecret(queries));
  return { ...settings, queries, campaign: pack.campaign, secret, attempts: makeAttempts() };
}
