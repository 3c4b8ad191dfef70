import 'server-only';

/**
 * A script of one line that registers the worker once the page has all it needs. A browser that has
 * none, or will have none (plain http, a private window), does without, silently.
 */
export function registerOffline(version: string): string {
  return `addEventListener('load',()=>navigator.serviceWorker?.register('/offline-worker.js?${version}').catch(()=>{}))`;
}
