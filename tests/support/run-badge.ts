import type { ShippedPack } from './packs';
import { type Outcome, runScript } from './run-script';

/** Runs the command in a process of its own, as `npm run badge -- …` does (about 3 s). */
export function runBadge(words: readonly string[], campaign?: ShippedPack): Promise<Outcome> {
  const { CAMPAIGN: _, ...env } = process.env;
  return runScript('badge', words, campaign ? { ...env, CAMPAIGN: campaign } : env);
}
