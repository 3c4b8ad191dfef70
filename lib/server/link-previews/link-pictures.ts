import 'server-only';
import { createHash } from 'node:crypto';
import { hashScene } from '@/lib/render/hash-scene';
import { composeRequest } from '../painter/paint-template';
import type { Site } from '../site';
import { drawPicture } from './draw-picture';
import { paintPicture } from './paint-picture';
import type { Subject } from './subject';

const hashes = new WeakMap<Site, Map<string, string>>();

/** SHA-256, cut to 16 digits, of all that a subject's picture is made of; computed once. */
export function hashPicture(site: Site, subject: Subject, isOpen: boolean): string {
  const known = hashes.get(site) ?? new Map<string, string>();
  hashes.set(site, known);
  // With time a page may show other badges.
  const key = [subject.name, isOpen, ...subject.badges.map(({ slug }) => slug)].join(' ');
  const hash = known.get(key) ?? computeHash(site, subject, isOpen);
  known.set(key, hash);
  return hash;
}

/** Where a subject's picture is served: an address never shows two pictures, so networks may keep it. */
export function pictureAddress(site: Site, subject: Subject, isOpen: boolean): string {
  return `/previews/${subject.name}-${hashPicture(site, subject, isOpen)}.png`;
}

/** A subject's picture as PNG bytes, painted once however many ask for it. */
export function findPicture(site: Site, subject: Subject, isOpen: boolean) {
  const hash = hashPicture(site, subject, isOpen);
  return site.pictures(hash, () => paintPicture(site.pack, subject, isOpen));
}

/** A badge counts by its small preview, painted at the start from the same scene. */
function computeHash({ pack, previews }: Site, subject: Subject, isOpen: boolean): string {
  if (subject.visual && isOpen) {
    return hashScene(composeRequest(pack, subject.visual, null).scene).slice(0, 16);
  }
  const badges = subject.badges.map(({ slug }) => previews.badges.get(slug) ?? '');
  const tree = drawPicture(pack, subject, isOpen ? badges : null);
  return createHash('sha256').update(JSON.stringify(tree)).digest('hex').slice(0, 16);
}
