import 'server-only';
import type { Translate } from '@/lib/domain/messages';
import { networkFacts } from '@/lib/networks/network-facts';
import type { KitPost } from './plan-kit';

/** Says to old editors and to phones that what follows is UTF-8: without it, they read « Ã© » for « é ». */
const MARK = '\ufeff';

const RULE = '-'.repeat(60);

/** A post as a text file for any editor: its pictures, their description, then a text for each network. */
export function writePostText(post: KitPost, t: Translate): string {
  const visuals = post.pictures.map(({ name }) => `${t('kit.names.visuals')}/${name}`);
  const head = [
    post.title,
    `${t('kit.guide.pictures')}\n${visuals.join('\n')}`,
    `${t('kit.guide.description')}\n${post.description}`,
  ];
  const texts = post.texts.map(({ networks, text, link }) => {
    const names = networks.map((network) => networkFacts[network].name).join(', ');
    const beside = link === null ? [] : [`${t('kit.guide.link')}\n${link}`];
    return [`${RULE}\n${names}\n${RULE}`, text, ...beside].join('\n\n');
  });
  const file = `${[...head, ...texts].join('\n\n')}\n`;
  // Notepad knew no other end of line until 2018.
  return MARK + file.replaceAll('\n', '\r\n');
}
