import { openSite, type Site } from '@/lib/server/site';
import { locate, type ShippedPack } from './packs';

const opened = new Map<ShippedPack, Promise<Site>>();

/** A shipped pack as a site, opened once per test file (about 4 s). */
export function openShippedSite(id: ShippedPack): Promise<Site> {
  const packFolder = locate(`campaigns/${id}`);
  const publicUrl = 'https://example.org';
  const quiet = { logLevel: 'silent', handlesSignals: false, builtAt: 0 } as const;
  const known = opened.get(id) ?? openSite({ packFolder, publicUrl, ...quiet });
  opened.set(id, known);
  return known;
}
