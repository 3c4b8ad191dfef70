import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Guard, readBrand } from '@/lib/server/team/brand';
import { locate } from './packs';

/** Something that a request can reach in the team's part of the site. */
export type Guarded = {
  readonly kind: 'action' | 'page' | 'route';
  /** File and export, such as `app/team/sign-in/actions.ts signIn`. */
  readonly name: string;
  readonly guard: Guard | null;
  readonly run: (...args: never[]) => Promise<unknown>;
};

const KINDS = [
  ['action', /(^|\/)actions\.tsx?$/],
  ['page', /^team\/.*page\.tsx$|^team\/page\.tsx$/],
  ['route', /^team\/.*route\.tsx?$/],
] as const;

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Every action of `app/`, and every page and route handler of `app/team/`, as the file tree has them. */
export async function listGuarded(): Promise<Guarded[]> {
  const files = readdirSync(locate('app'), { recursive: true, encoding: 'utf8' }).sort();
  const found = files.flatMap((file) =>
    KINDS.filter(([, pattern]) => pattern.test(file)).map(([kind]) => readGuarded(kind, file)),
  );
  return (await Promise.all(found)).flat();
}

async function readGuarded(kind: Guarded['kind'], file: string): Promise<Guarded[]> {
  const module = await import(/* @vite-ignore */ pathToFileURL(locate(`app/${file}`)).href);
  return Object.entries(module)
    .filter(([name]) => isReached(kind, name))
    .map(([name, value]) => ({
      kind,
      name: `app/${file} ${name}`,
      guard: readBrand(value),
      run: value as Guarded['run'],
    }));
}

/** Every export of an `actions.ts` is an address; of a page it is the default, of a route the methods. */
function isReached(kind: Guarded['kind'], name: string): boolean {
  if (kind === 'action') return true;
  return kind === 'page' ? name === 'default' : METHODS.has(name);
}
