import type { Campaign, Guide } from './campaign';

/** A territory's areas, and who leads the campaign in each and agreed to be named. */
export type TerritoryGuides = {
  /** Null for areas that are of no territory. */
  readonly territory: string | null;
  readonly areas: readonly { readonly name: string; readonly guides: readonly Guide[] }[];
};

/** The areas of a campaign by territory, in the campaign's order. Nobody is named who did not consent. */
export function listGuides({
  areas,
  guides,
  territories,
}: Pick<Campaign, 'areas' | 'guides' | 'territories'>): TerritoryGuides[] {
  const named = guides.filter(({ consent }) => consent !== null);
  const places = [...territories.map(({ code, name }) => ({ code, name })), null];
  return places.flatMap((place) => {
    const own = areas.filter(({ territory }) => territory === (place?.code ?? null));
    if (own.length === 0) return [];
    const listed = own.map(({ name }) => ({
      name,
      guides: named.filter(({ area }) => area === name),
    }));
    return [{ territory: place?.name ?? null, areas: listed }];
  });
}
