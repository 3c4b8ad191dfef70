import 'server-only';
import { setTimeout } from 'node:timers/promises';
import { readConfig } from './config';
import { currentDatabase } from './database/current-database';
import { readRevision } from './pieces/revision';
import { openSite, renewSite, type Site } from './site';
import { makeTurns } from './zip/turns';

/** ms for which the site of this process is believed to be what all others have. */
const BELIEVED = 600;

/** ms that a request waits for the word of a database: pages go on while that is away. */
const PATIENCE = 300;

const KEY = Symbol.for('picbadge.site');
const WATCH = Symbol.for('picbadge.site.watch');

type Watch = { readonly takeTurn: ReturnType<typeof makeTurns>; askedAt: number; asking: Asking };
type Asking = Promise<unknown> | null;

// Next loads modules several times.
const shared = globalThis as { [KEY]?: Promise<Site>; [WATCH]?: Watch };

/** The site of this process, opened once, and up to date to a second with what any process published. */
export async function currentSite(): Promise<Site> {
  const site = await servedSite();
  if (site.kept?.kind === 'server') await followOthers(site);
  return servedSite();
}

/** The site if it is open by now, else null; it does not open it. */
export async function findOpenSite(): Promise<Site | null> {
  return Promise.race([shared[KEY] ?? null, null]);
}

/** Brings the site of this process up to date. What fails leaves the former one serving, and throws. */
export function refreshSite(): Promise<Site> {
  return watch().takeTurn(async () => {
    const next = await renewSite(await servedSite());
    shared[KEY] = Promise.resolve(next);
    return next;
  });
}

function servedSite(): Promise<Site> {
  shared[KEY] ??= openSite(readConfig(process.env), currentDatabase());
  return shared[KEY];
}

function watch(): Watch {
  shared[WATCH] ??= { takeTurn: makeTurns(), askedAt: Number.NEGATIVE_INFINITY, asking: null };
  return shared[WATCH];
}

async function followOthers(site: Site): Promise<void> {
  const state = watch();
  if (!state.asking && performance.now() - state.askedAt < BELIEVED) return;
  state.asking ??= askForChange(site)
    .catch(() => {})
    .finally(() => {
      state.asking = null;
      state.askedAt = performance.now();
    });
  const stop = new AbortController();
  await Promise.race([
    state.asking,
    setTimeout(PATIENCE, null, { signal: stop.signal }).catch(() => {}),
  ]);
  stop.abort();
}

async function askForChange({ kept }: Site): Promise<void> {
  if (kept && (await readRevision(kept.queries)) !== kept.revision) await refreshSite();
}
