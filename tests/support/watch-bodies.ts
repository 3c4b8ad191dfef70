import type { BrowserContext, Page } from '@playwright/test';

/** All that leaves a browser from now on and is no plain question: the path it goes to, and what it says. */
export function watchBodies(browser: BrowserContext | Page): string[] {
  const bodies: string[] = [];
  // Both tell of requests, each in a list of its own.
  (browser as Page).on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol === 'blob:' || url.protocol === 'data:') return;
    if (request.method() === 'GET' && request.postDataBuffer() === null) return;
    bodies.push(`${url.pathname} ${request.postData()}`);
  });
  return bodies;
}
