import { median, quantile } from '../lib/statistics.mjs';
import { fetchRaw } from './fetch-raw.mjs';

/** Paths of the pages that the sitemap lists. */
async function listPages(url) {
  const sitemap = await fetchRaw(`${url}/sitemap.xml`);
  return [...sitemap.text().matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, page]) => new URL(page).pathname,
  );
}

/** The path of the picture that a page shows where it is linked to. */
async function findPicture(url, page) {
  const { text } = await fetchRaw(url + page);
  const [, address] = /property="og:image" content="([^"]+)"/.exec(text()) ?? [];
  return address ? new URL(address).pathname : null;
}

/** Every page's picture asked for twice, one after the other: painted the first time, kept the second. */
export async function measurePictures(url) {
  const pages = await listPages(url);
  const paths = new Set();
  for (const page of pages) paths.add(await findPicture(url, page));
  paths.delete(null);
  const times = { cold: [], cached: [] };
  for (const path of paths) {
    for (const name of ['cold', 'cached']) {
      const start = performance.now();
      await fetchRaw(url + path);
      times[name].push(performance.now() - start);
    }
  }
  const describe = (values) => ({
    pictures: values.length,
    'median ms': median(values),
    'p95 ms': quantile(values, 0.95),
  });
  const ways = { cold: describe(times.cold), cached: describe(times.cached) };
  return { ways, picture: [...paths][0] };
}
