import 'server-only';
import type { Translate } from '@/lib/domain/messages';
import type { Relay } from '@/lib/domain/relay';
import { translator } from '../translate';
import type { NewsItem, RelaySite } from './relay-work';

/** All that a relay's mail is written of. */
export type LetterWords = {
  readonly campaign: RelaySite['campaign'];
  readonly relay: Pick<Relay, 'name' | 'territories'>;
  readonly items: readonly NewsItem[];
  /** The address by which one leaves the list. */
  readonly leave: string;
};

/** What a relay's mail is called: by its one piece of news, or by how many there are. */
export function writeSubject({ campaign, items }: LetterWords): string {
  const values = { count: items.length, title: items[0]?.title ?? '', campaign: campaign.name };
  return translator(campaign.language)('relays.mail.subject', values);
}

/** A relay's mail for those who read plain text. */
export function writeText(words: LetterWords): string {
  const { campaign, relay, items, leave } = words;
  const t = translator(campaign.language);
  const parts = [
    t('relays.mail.hello', { name: relay.name }),
    t('relays.mail.lead', { count: items.length }),
    ...items.map(({ title, text, action, link }) =>
      [`+ ${title}`, ...(text ? [text] : []), `${action}\n${link}`].join('\n\n'),
    ),
    `-- \n${campaign.name}\n${explainList(words, t)}\n${t('relays.mail.leave')}\n${leave}`,
  ];
  return `${parts.join('\n\n\n')}\n`;
}

/** Why somebody gets this. */
export function explainList({ campaign, relay }: LetterWords, t: Translate): string {
  const places = campaign.territories.filter(({ code }) => relay.territories.includes(code));
  const names = places.map(({ name }) => name).join(', ') || campaign.everywhere.name;
  return t('relays.mail.why', { places: names });
}
