import 'server-only';
import type { Template } from '@/lib/domain/template';
import type { Bench } from './build-template';

/** Forgets the formats that none of these templates has any more, and their artworks. */
export function sweepBench({ built, media }: Bench, templates: readonly Template[]): void {
  const used = new Set<unknown>(templates.map(({ formats }) => formats));
  const artworks = new Set(templates.flatMap(({ formats }) => listMedia(formats)));
  for (const [key, making] of built) {
    making.then(
      (formats) => {
        if (used.has(formats)) return;
        built.delete(key);
        for (const hash of listMedia(formats)) if (!artworks.has(hash)) media.delete(hash);
      },
      () => {},
    );
  }
}

function listMedia(formats: Template['formats']): string[] {
  return Object.values(formats).flatMap(({ artwork, thumbnail }) => [artwork, thumbnail]);
}
