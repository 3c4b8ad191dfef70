import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Campaign, campaignSchema } from '@/lib/domain/campaign';
import { locate, SHIPPED_PACKS } from '@/tests/support/packs';

const FOLDERS = ['app', 'components', 'lib', 'messages', 'public'];
const READ = new Set(['.ts', '.tsx', '.css', '.json', '.svg', '.js', '.mjs']);

/** The one place where a campaign is named: which pack opens when CAMPAIGN says nothing. */
const ALLOWED = { file: 'lib/server/config.ts', text: "'masseret-2015'" };

async function readProduct(): Promise<{ file: string; text: string }[]> {
  const names = await Promise.all(
    FOLDERS.map(async (folder) => {
      const inside = await readdir(locate(folder), { recursive: true, withFileTypes: true });
      const found = inside.filter((entry) => entry.isFile());
      return found.map(({ parentPath, name }) => relative(locate('.'), join(parentPath, name)));
    }),
  );
  const files = names.flat().filter((name) => READ.has(extname(name)));
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(locate(file), 'utf8');
      return { file, text: file === ALLOWED.file ? text.replace(ALLOWED.text, '') : text };
    }),
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
    expect(product.map(({ file }) => file)).toContain(ALLOWED.file);
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
