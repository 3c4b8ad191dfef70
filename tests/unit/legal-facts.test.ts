import { expect, it } from 'vitest';
import { findMissingFacts, listLegalFacts } from '@/lib/domain/legal-facts';

const publisher = {
  name: 'Nous',
  address: null,
  phone: null,
  director: 'Moi',
  host: 'Ici',
  financialAgent: null,
  privacyContact: null,
};

it('an election also owes its financial agent', () => {
  expect(listLegalFacts({ regime: 'fr-election', publisher })).toContain('financialAgent');
  expect(listLegalFacts({ regime: 'none', publisher })).not.toContain('financialAgent');
});

it('what is null is missing, the contact for data included', () => {
  const missing = ['address', 'phone', 'privacyContact'];
  expect(findMissingFacts({ regime: 'none', publisher })).toEqual(missing);
  expect(findMissingFacts({ regime: 'fr-election', publisher })).toEqual([
    'address',
    'phone',
    'financialAgent',
    'privacyContact',
  ]);
});
