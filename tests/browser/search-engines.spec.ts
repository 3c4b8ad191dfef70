import { listPublicPages } from '../support/routes';
import { SERVERS } from './servers';
import { expect, test } from './test';

const { url } = SERVERS['masseret-2015'];

test('robots.txt says where the sitemap is, and what is not for a search', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots.trim().split('\n')).toEqual([
    'User-Agent: *',
    'Allow: /',
    'Disallow: /posts/kit/',
    'Disallow: /team/',
    '',
    `Sitemap: ${url}/sitemap.xml`,
  ]);
});

test('the sitemap holds every public page, badge and post, absolute by PUBLIC_URL', async ({
  request,
}) => {
  const headers = { host: 'evil.example' };
  const sitemap = await (await request.get('/sitemap.xml', { headers })).text();
  const found = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  const pages = listPublicPages().filter((page) => !page.includes('['));
  expect(found.filter((address) => !/\/(?:badge|posts)\//.test(address)).sort()).toEqual(
    pages.map((path) => new URL(path, url).href).sort(),
  );
  expect(found).toEqual(expect.arrayContaining([`${url}/badge/anneau`, `${url}/badge/je-vote`]));
  expect(found).toContain(`${url}/posts/quatre-noms`);
  expect(found).toHaveLength(new Set(found).size);
});

for (const path of ['/', '/badge', '/badge/je-soutiens']) {
  test(`${path} is known by the address that the sitemap gives`, async ({ page, request }) => {
    await page.goto(path);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    const sitemap = await (await request.get('/sitemap.xml')).text();
    expect(sitemap).toContain(`<loc>${new URL(canonical ?? '').href}</loc>`);
  });
}
