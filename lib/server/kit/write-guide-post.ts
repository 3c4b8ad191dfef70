import 'server-only';
import type { Translate } from '@/lib/domain/messages';
import { networkFacts } from '@/lib/networks/network-facts';
import { escapeHtml } from '../escape-html';
import type { KitPicture } from './kit-pictures';
import type { KitText } from './kit-texts';
import type { KitPost } from './plan-kit';

/** About how many characters a line of the page holds on a phone. */
const COLUMNS = 44;

/** A post in the page of instructions: its picture, its texts network by network, its description. */
export function writeGuidePost(post: KitPost, t: Translate): string {
  const shown = post.pictures.find(({ format }) => format === 'square') ?? post.pictures[0];
  const texts = post.texts.map((text, index) => writeText(text, index === 0, t));
  return `<article id="${post.id}">
<div class="look">
${shown ? writePicture(shown, post.description, t) : ''}
<p>${post.pictures.map((picture) => writeLink(picture, t)).join(' ')}</p>
</div>
<div class="words">
<h3>${escapeHtml(post.title)}</h3>
${texts.join('\n')}
<details><summary>${escapeHtml(t('kit.guide.description'))}</summary>
${writeField(post.description, t('kit.guide.description'))}</details>
</div>
</article>`;
}

function writeText({ networks, text, link }: KitText, isOpen: boolean, t: Translate): string {
  const names = networks.map((network) => networkFacts[network].name);
  const beside =
    link === null
      ? ''
      : `<p>${escapeHtml(t('kit.guide.link'))}</p>${writeField(link, t('kit.guide.link'))}`;
  return `<details${isOpen ? ' open' : ''}><summary>${escapeHtml(names.join(' · '))}</summary>
${writeField(text, t('kit.guide.text', { networks: names.join(', ') }))}${beside}</details>`;
}

/** A text area keeps the no-break spaces that a copy from a paragraph loses. */
function writeField(text: string, label: string): string {
  const rows = text
    .split('\n')
    .reduce((sum, line) => sum + 1 + Math.floor(line.length / COLUMNS), 0);
  // The first line break after the tag is not part of the text.
  return `<textarea readonly rows="${rows}" aria-label="${escapeHtml(label)}">\n${escapeHtml(text)}</textarea>`;
}

function writePicture({ name, width, height }: KitPicture, alt: string, t: Translate): string {
  const source = `${t('kit.names.visuals')}/${name}`;
  return `<img src="${source}" width="${width}" height="${height}" loading="lazy" alt="${escapeHtml(alt)}">`;
}

function writeLink({ name, format, width, height }: KitPicture, t: Translate): string {
  const label = escapeHtml(t(`posts.formats.${format}`));
  return `<a href="${t('kit.names.visuals')}/${name}">${label} <small>${width} × ${height}</small></a>`;
}
