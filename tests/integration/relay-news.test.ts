import { asc } from 'drizzle-orm';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { GROUPING } from '@/lib/domain/relay';
import { relayNews } from '@/lib/server/database/relay-schema';
import { publishPiece, withdrawPiece } from '@/lib/server/publication/publish-piece';
import { describeSite } from '@/lib/server/relays/describe-site';
import { gatherNews } from '@/lib/server/relays/gather-news';
import { refusalOf } from '../support/refusal-of';
import { forgetRelays } from '../support/relay-work';
import { NOW } from '../support/team';
import { doAs, openTeamSite } from '../support/team-templates';

const NOW_ON = { state: 'published', from: null, until: null } as const;
const MAIL = { url: 'smtp://127.0.0.1:9', from: 'team@example.org' };
const SLUG = 'anneau';

const { team, site } = openTeamSite();
const readNews = () => team.queries.select().from(relayNews).orderBy(asc(relayNews.id));

beforeEach(() => forgetRelays(team.queries));

/** Publishes a template of the pack, in a team that sends mail unless it is told otherwise. */
async function publish({ version = 1, mail = true, publication = NOW_ON as object } = {}) {
  const doing = await doAs(team, 'editor');
  const own = { ...doing.team, queries: team.queries, mail: mail ? MAIL : null };
  const publishing = { ...doing, team: own, site: await site() };
  const stored = { slug: SLUG, version };
  await publishPiece(publishing, 'template', stored, publication as typeof NOW_ON, () => {});
  return publishing;
}

describe('what is published', () => {
  it('is written down for relays by the transaction that publishes it, and by no other', async () => {
    await publish({ mail: false });
    expect(await readNews(), 'where no mail is sent').toEqual([]);
    expect(await refusalOf(publish({ version: 7 }))).toBe('publish-outdated');
    expect(await readNews(), 'where nothing was published').toEqual([]);
    await publish();
    const due = { kind: 'template', slug: SLUG, version: 1, dueAt: new Date(NOW), batchId: null };
    expect(await readNews()).toMatchObject([due]);
  });

  it('is told of when it begins, after the silence where it begins in one', async () => {
    await publish({
      publication: { state: 'scheduled', from: '2015-11-02T08:00', until: null },
    });
    expect(await readNews()).toMatchObject([{ dueAt: new Date('2015-11-02T07:00:00Z') }]);
    await publish({
      publication: { state: 'scheduled', from: '2015-12-05T08:00', until: null },
    });
    expect(await readNews()).toMatchObject([{ dueAt: new Date('2015-12-06T19:00:00Z') }]);
  });

  it('is not told of once it is withdrawn, nor twice when it comes back', async () => {
    const doing = await publish();
    await withdrawPiece(doing, 'template', SLUG);
    expect(await readNews()).toEqual([]);
    await publish();
    await gatherNews(team.queries, describeSite(await site()), NOW + GROUPING);
    expect((await readNews())[0]?.batchId).not.toBeNull();
    await withdrawPiece(doing, 'template', SLUG);
    await publish();
    expect(await readNews()).toHaveLength(1);
  });
});

it('every kind of piece is told of with its words, its page and a picture that mail can show', async () => {
  const relaySite = describeSite(await site());
  const pieces = [
    { kind: 'template', slug: SLUG, link: `/badge/${SLUG}`, text: /picbadge/ },
    { kind: 'post', slug: 'territoire-bassins-de-vie', link: '/posts/', text: /Moselle/ },
    { kind: 'event', slug: 'lancement', link: '/agenda', text: /26\sseptembre 2015.*Toul/s },
    { kind: 'document', slug: 'comparatif', link: '/documents', text: /^$/ },
  ];
  for (const { link, text, ...news } of pieces) {
    const item = await relaySite.describe(news, ['57'], NOW);
    expect(item?.link, news.kind).toContain(`http://localhost:3000${link}`);
    expect(item?.text, news.kind).toMatch(text);
    const picture = await sharp(item?.picture?.bytes).metadata();
    expect(picture, news.kind).toMatchObject({ format: 'jpeg' });
    expect(item?.picture?.bytes.length, news.kind).toBeLessThan(60_000);
  }
  expect(relaySite.findPlaces({ kind: 'event', slug: 'lancement' }, NOW)).toEqual(['54']);
  expect(relaySite.findPlaces({ kind: 'post', slug: 'nothing' }, NOW)).toBeNull();
  expect(await relaySite.describe({ kind: 'template', slug: 'nothing' }, [], NOW)).toBeNull();
});
