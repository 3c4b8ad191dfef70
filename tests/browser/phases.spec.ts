import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { listHtmlFaults } from '../support/html';
import { fillRoute, listPublicPages } from '../support/routes';
import { type Server, serve } from '../support/serve';
import { makePhasePack, packPhases } from '../support/timed-pack';
import { expect, test } from './test';

test.use({ expectedErrors: /status of 404/ });

/** What the banner says, or nothing when there is nothing to say. */
const BANNERS = {
  before: /^La campagne/,
  campaign: null,
  silence: /^Silence électoral\. La loi interdit/,
  between: /^Le partage est possible jusqu’/,
  after: /^Le scrutin est terminé\./,
} as const;

/** Where the server's HTML is another than html.spec.ts reads. */
const HAS_OTHER_HTML: readonly string[] = ['campaign', 'silence'];

/** Where pages hold what pages.spec.ts, which runs after the campaign, does not look at; between is as campaign. */
const HAS_OTHER_PARTS: readonly string[] = ['before', 'campaign', 'silence'];

const addresses = listPublicPages().map((route) =>
  fillRoute(route, {
    '/badge/[template]': '/badge/je-soutiens',
    '/posts/[post]': '/posts/quatre-noms',
    '/preview/[token]': '/preview/nothing',
    '/relays/leave/[token]': '/relays/leave/nothing',
  }),
);

let server: Server | null = null;
test.afterEach(async () => server?.stop());

async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `px that ${page.url()} is too wide`).toBeLessThanOrEqual(0);
}

for (const phase of packPhases) {
  test(`${phase}: every page says so, without a barrier or a fault, as wide as a phone`, async ({
    page,
    request,
  }, info) => {
    test.slow();
    await makePhasePack(info.outputPath('pack'), phase);
    server = await serve(info.outputPath('pack'));
    await page.setViewportSize({ width: 360, height: 740 });
    for (const path of [...addresses, '/nowhere']) {
      const address = `${server.url}${path}`;
      await page.goto(address);
      const banner = page.getByRole('region', { name: 'Calendrier de la campagne' });
      await expect(banner, path).toHaveText(BANNERS[phase] ?? /^$/);
      if (HAS_OTHER_PARTS.includes(phase)) await expectNoBarrier(page);
      await expectFits(page);
      if (!HAS_OTHER_HTML.includes(phase)) continue;
      expect(await listHtmlFaults(await (await request.get(address)).text()), path).toEqual([]);
    }
  });
}
