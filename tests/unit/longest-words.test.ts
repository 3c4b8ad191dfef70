import { expect, test } from 'vitest';
import { longestName, longestPlace } from '@/lib/domain/longest-words';
import { readCampaign } from '../support/campaigns';

test('the longest place is found, whatever the campaign', () => {
  expect(longestPlace(readCampaign('masseret-2015').territories)?.name).toBe('Meurthe-et-Moselle');
  expect(longestPlace([])).toBeNull();
});

test('the longest name is one that may be typed', () => {
  const names = ['Marie-Emmanuelle', 'Camille', 'Zoé'];
  expect(longestName(names, 40)).toBe('Marie-Emmanuelle');
  expect(longestName(names, 10)).toBe('Camille');
  expect(longestName(names, 2)).toBe('Zoé');
});
