import type { Campaign } from './campaign';

type Publisher = Campaign['legal']['publisher'];
export type LegalFact = keyof Publisher;

/**
 * What a publisher must say of itself, in order (loi n° 2004-575, art. 1-1), with the financial agent
 * of an election's campaign (Code électoral, art. L.52-4).
 */
export function listLegalFacts({
  regime,
}: Campaign['legal']): Exclude<LegalFact, 'privacyContact'>[] {
  const facts = ['name', 'address', 'phone', 'director', 'host'] as const;
  return regime === 'fr-election' ? [...facts, 'financialAgent'] : [...facts];
}

/** The facts that pages show as still to be completed; the team is told of them when the site starts. */
export function findMissingFacts(legal: Campaign['legal']): LegalFact[] {
  const needed = [...listLegalFacts(legal), 'privacyContact'] as const;
  return needed.filter((fact) => legal.publisher[fact] === null);
}
