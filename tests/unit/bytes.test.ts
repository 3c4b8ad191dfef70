import { expect, it } from 'vitest';
import { formatBytes } from '@/lib/domain/bytes';

it.each([
  [1_234_567, 'fr', '1,2\u00a0Mo'],
  [999_999, 'fr', '1\u00a0000\u00a0ko'],
  [48_200, 'fr', '48\u00a0ko'],
  [1_234_567, 'en', '1.2\u00a0MB'],
  [48_200, 'en', '48\u00a0kB'],
] as const)('a file of %i bytes weighs, in %s, %s', (bytes, language, said) => {
  expect(formatBytes(bytes, language)).toBe(said);
});
