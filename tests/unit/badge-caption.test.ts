import { describe, expect, it } from 'vitest';
import { composeBadgeCaption } from '@/lib/domain/badge-caption';

const origin = 'toolkit' as const;

describe('the caption of a badge', () => {
  it('ends with the hashtags, on a line of their own', () => {
    const caption = composeBadgeCaption({
      badgeCaption: 'Moi\u00a0: «\u00a0oui\u00a0».',
      hashtags: { origin, values: ['#Un', '#Deux'] },
    });
    expect(caption).toBe('Moi\u00a0: «\u00a0oui\u00a0».\n#Un #Deux');
  });

  it('has no empty line when the campaign has no hashtag', () => {
    expect(composeBadgeCaption({ badgeCaption: 'Moi.', hashtags: { origin, values: [] } })).toBe(
      'Moi.',
    );
  });
});
