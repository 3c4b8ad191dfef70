import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Files of `app/` to which Next gives an address of its own. */
const NAMED: Readonly<Record<string, string>> = {
  'robots.ts': '/robots.txt',
  'sitemap.ts': '/sitemap.xml',
};

/** Every route of the file tree of `app/`, such as `/badge/[template]`: pages and route handlers. */
export function listRoutes(): string[] {
  const named = listFiles().flatMap((file) => NAMED[file] ?? []);
  return [...new Set([...findFolders(/(^|\/)(page|route)\.tsx?$/), ...named])].sort();
}

/** The routes of the file tree that are pages. */
export function listPages(): string[] {
  return findFolders(/(^|\/)page\.tsx$/).sort();
}

/** The pages that everybody may read. */
export function listPublicPages(): string[] {
  return listPages().filter((route) => !/^\/team(\/|$)/.test(route));
}

function findFolders(pattern: RegExp): string[] {
  return listFiles()
    .filter((file) => pattern.test(file))
    .map((file) => `/${dirname(file).split('/').filter(isInAddress).join('/')}`);
}

function listFiles(): string[] {
  const files = readdirSync(resolve('app'), { recursive: true, encoding: 'utf8' });
  return files.map((file) => file.replaceAll('\\', '/'));
}

/** A folder such as `(public)` groups routes without being part of their address. */
function isInAddress(folder: string): boolean {
  return folder !== '.' && !folder.startsWith('(');
}

/** A route's address, or its example when it has parameters. Throws RangeError when it has none. */
export function fillRoute(route: string, examples: Readonly<Record<string, string>>): string {
  if (!route.includes('[')) return route;
  const example = examples[route];
  if (example === undefined) throw new RangeError(`Expected an example of ${route}`);
  return example;
}
