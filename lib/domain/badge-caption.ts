import type { Campaign } from './campaign';

/** The text to post with a new badge: the campaign's sentence, then its hashtags on a line. */
export function composeBadgeCaption({
  badgeCaption,
  hashtags,
}: Pick<Campaign, 'badgeCaption' | 'hashtags'>): string {
  const line = hashtags.values.join(' ');
  return line ? `${badgeCaption}\n${line}` : badgeCaption;
}
