// The service worker: when a page cannot come for want of a network, it answers the one page kept for
// that. It keeps nothing else and touches nothing else, so that it can show neither a stale campaign
// nor anything during a silence. Its address holds the hash of that page: another page, another worker.

const PAGE = '/offline';
const KEPT = `offline-${location.search.slice(1)}`;

// Files are saved or shown by the browser as they come, and what needs a session is nobody's business.
const NOT_PAGES = /^\/(api|media|previews|team)(\/|$)|\./;

// Where a browser can be told so, nothing else wakes the worker, and no page waits until it is awake.
const ROUTES = [
  { condition: { not: { requestMode: 'navigate' } }, source: 'network' },
  {
    condition: { requestMode: 'navigate', requestMethod: 'GET' },
    source: 'race-network-and-fetch-handler',
  },
];

self.addEventListener('install', (event) => {
  self.skipWaiting();
  event.waitUntil(keepPage());
  event.addRoutes?.(ROUTES).catch(() => undefined);
});

self.addEventListener('activate', (event) => event.waitUntil(forgetOthers()));

self.addEventListener('fetch', (event) => {
  const { mode, method, url } = event.request;
  if (mode !== 'navigate' || method !== 'GET' || NOT_PAGES.test(new URL(url).pathname)) return;
  event.respondWith(fetch(event.request).catch(findPage));
});

async function keepPage() {
  const cache = await caches.open(KEPT);
  await cache.add(new Request(PAGE, { cache: 'no-store' }));
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== KEPT).map((name) => caches.delete(name)));
}

async function findPage() {
  return (await caches.match(PAGE)) ?? Response.error();
}
