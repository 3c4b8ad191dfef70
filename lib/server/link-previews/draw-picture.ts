import 'server-only';
import type { ReactElement } from 'react';
import { drawBadges } from './draw-badges';
import { drawHome } from './draw-home';
import { drawPage, drawPlainPage } from './draw-page';
import { type LinkKit, makeLinkKit } from './link-kit';
import { resolveTree } from './resolve-tree';
import type { Subject } from './subject';

/** What stands for each badge of the subject: the address of its picture, or its hash. */
type Pictures = readonly string[];

/** The drawing of a subject, or of its page's name alone when the campaign may not be shown. */
export function drawPicture(pack: LinkKit['pack'], subject: Subject, pictures: Pictures | null) {
  const kit = makeLinkKit(pack);
  return resolveTree(choose(kit, subject, pictures), pack.tables.text);
}

function choose(kit: LinkKit, subject: Subject, pictures: Pictures | null): ReactElement {
  if (!pictures) return drawPlainPage(kit, subject.plainTitle);
  if (subject.name === 'home') return drawHome(kit);
  if (pictures.length === 0) return drawPage(kit, subject.heading);
  return drawBadges(kit, { call: subject.heading, pictures });
}
