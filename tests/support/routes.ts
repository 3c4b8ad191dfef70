import { readdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Every route of the file tree of `app/`, such as `/badge/[template]`: pages and route handlers. */
export function listRoutes(): string[] {
  const files = readdirSync(resolve('app'), { recursive: true, encoding: 'utf8' });
  const routes = files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => dirname(file).split('/').filter(isInAddress).join('/'));
  return [...new Set(routes.map((route) => `/${route}`))].sort();
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
