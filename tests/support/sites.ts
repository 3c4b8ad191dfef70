import { openSite, type Site } from '@/lib/server/site';
import { locate, type ShippedPack } from './packs';

const opened = new Map<ShippedPack, Promise<Site>>();

/** A shipped pack as a site, opened once per test file (about 4 s). */
export function openShippedSite(id: ShippedPack): Promise<Site> {
  const packFolder = locate(`campaigns/${id}`);
  const publicUrl = 'https://example.org';
  const quiet = { logLevel: 'silent', handlesSignals: false, builtAt: 0 } as const;
  // A site is opened from its pack alone: nothing here opens a database.
  const database = { folder: '' };
  const known = opened.get(id) ?? openSite({ packFolder, publicUrl, database, ...quiet });
  opened.set(id, known);
  return known;
}
