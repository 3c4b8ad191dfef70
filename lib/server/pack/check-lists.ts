import 'server-only';
import { join } from 'node:path';
import { Refusal } from '@/lib/domain/refusal';
import { readList } from '../series/read-list';
import { describeRefusal } from '../translate';
import { PackError } from './pack-error';
import type { PackFiles } from './read-pack';

/** Throws PackError unless each list of `series/` can be read, and is called by the slug of a template. */
export function checkLists({ folder, lists, templates }: PackFiles): void {
  for (const [slug, bytes] of lists) {
    const file = join(folder, 'series', `${slug}.csv`);
    if (!templates.some((template) => template.slug === slug)) {
      throw new PackError(file, [`expected a template called "${slug}", as this list is`]);
    }
    try {
      readList(bytes);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      throw new PackError(file, [describeRefusal('en', error)]);
    }
  }
}
