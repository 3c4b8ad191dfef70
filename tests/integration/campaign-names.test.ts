import { statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Campaign, campaignSchema } from '@/lib/domain/campaign';
import { locate, SHIPPED_PACKS } from '@/tests/support/packs';

const FOLDERS = ['app', 'components', 'lib', 'messages', 'public'];
const READ = new Set(['.ts', '.tsx', '.css', '.json', '.svg', '.js', '.mjs']);

async function readProduct(): Promise<{ file: string; text: string }[]> {
  const names = await Promise.all(
    FOLDERS.map(async (folder) => {
      const inside = await readdir(locate(folder), { recursive: true });
      return inside.map((name) => join(folder, name));
    }),
  );
  // A route's folder can be called icon.svg.
  const files = names
    .flat()
    .filter((name) => READ.has(extname(name)) && statSync(locate(name)).isFile());
  return Promise.all(
    files.map(async (file) => ({ file, text: await readFile(locate(file), 'utf8') })),
  );
}

/** What only this campaign would say: its names, slogan, lock-up, hashtags, places and contacts. */
function listNames(campaign: Campaign): string[] {
  const { headline, name, places } = campaign.lockup;
  const { accounts, contact, calendar, supports, territories } = campaign;
  const texts = [
    campaign.id,
    campaign.name,
    campaign.slogan,
    campaign.notice,
    ...headline,
    ...name,
    ...places,
    supports.name,
    ...campaign.hashtags.values,
    accounts.facebook,
    accounts.twitter,
    campaign.website,
    contact.email,
    ...(contact.address ?? []),
    ...calendar.events.flatMap(({ venue, town }) => [venue, town]),
    ...territories.flatMap((territory) => [territory.name, territory.withArticle, territory.in]),
    ...campaign.themes.map(({ text }) => text),
  ];
  return [...new Set(texts.filter((text) => text !== null))];
}

const product = await readProduct();
const campaigns = await Promise.all(
  SHIPPED_PACKS.map(async (id) => {
    const text = await readFile(locate(`campaigns/${id}/campaign.json`), 'utf8');
    return campaignSchema.parse(JSON.parse(text));
  }),
);

describe('the product', () => {
  it('was read', () => {
    expect(product.length).toBeGreaterThan(100);
    expect(product.map(({ file }) => file)).toContain(join('lib', 'server', 'config.ts'));
  });

  it.each(campaigns.flatMap(listNames))('never names “%s”', (name) => {
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${quotePattern(name)}(?![\\p{L}\\p{N}])`, 'iu');
    const naming = product.filter(({ text }) => pattern.test(text)).map(({ file }) => file);
    expect(naming).toEqual([]);
  });
});

function quotePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
