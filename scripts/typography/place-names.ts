// Départements and regions of 2015 whose hyphens are part of the name (INSEE's official list).
const PLACES = `Alpes-Maritimes Alpes-de-Haute-Provence Bas-Rhin Basse-Normandie Bouches-du-Rhône
  Champagne-Ardenne Charente-Maritime Côte-d’Or Côtes-d’Armor Deux-Sèvres Eure-et-Loir
  Franche-Comté Haut-Rhin Haute-Corse Haute-Garonne Haute-Loire Haute-Marne Haute-Normandie
  Haute-Saône Haute-Savoie Haute-Vienne Hautes-Alpes Hautes-Pyrénées Hauts-de-Seine
  Ille-et-Vilaine Indre-et-Loire Languedoc-Roussillon Loir-et-Cher Loire-Atlantique Lot-et-Garonne
  Maine-et-Loire Meurthe-et-Moselle Midi-Pyrénées Pas-de-Calais Poitou-Charentes Puy-de-Dôme
  Pyrénées-Atlantiques Pyrénées-Orientales Rhône-Alpes Saône-et-Loire Seine-Maritime
  Seine-Saint-Denis Seine-et-Marne Tarn-et-Garonne Val-d’Oise Val-de-Marne`.split(/\s+/);

// After "Jean" only: other compound first names are too easily a first name and a surname.
const SECOND_NAMES = `Baptiste Charles Christophe Claude François Jacques Louis Luc Marc Marie
  Michel Noël Paul Philippe Pierre Yves`.split(/\s+/);

function matchWithASpace(place: string): string {
  const [first, ...others] = place.split('-');
  // One missing hyphen is enough to be wrong, so the right form is excluded as a whole.
  return `(?!${place})${[first, ...others].join('[ ~-]')}`;
}

/** A pattern for names that lost a hyphen: "Meurthe et Moselle", "Jean Pierre". */
export const UNHYPHENATED_NAME =
  `(?<!\\p{L})(?:${PLACES.map(matchWithASpace).join('|')}|` +
  `Jean[ ~](?:${SECOND_NAMES.join('|')}))(?!\\p{L})`;
