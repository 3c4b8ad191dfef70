import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Everything the environment decides, read here and nowhere else. */
export type Config = {
  /** Folder of the campaign's pack. */
  readonly packFolder: string;
  /** When this build was made, in ms since 1970; 0 outside of a build. */
  readonly builtAt: number;
};

/** Reads the environment. CAMPAIGN is a name in `campaigns/` or a path; without it, `campaigns/default` names one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    packFolder: findPackFolder(env.CAMPAIGN || readDefaultCampaign()),
    // The build writes its date in the place of these very words (next.config.js).
    builtAt: Number(process.env.BUILT_AT ?? 0),
  };
}

function readDefaultCampaign(): string {
  return readFileSync(resolve('campaigns/default'), 'utf8').trim();
}

function findPackFolder(campaign: string): string {
  const named = resolve('campaigns', campaign);
  return existsSync(named) ? named : resolve(campaign);
}
