// Typed as a capital, the first letter of these words often loses its accent.
const CAPITALS = `Ecole Ecologie Ecologique Economie Economique Ecran Ecrire Ecrivez Education
  Egalement Egalité Eglise Electeur Election Electoral Electorale Electrice Elu Elue Energie Epinal
  Equipe Equipement Etape Etat Eté Etes Etre Etude Etudiant Etudiante Evénement Evenement Evènement
  Evidemment Evolution Ile`.split(/\s+/);

const SHOUTED = `DECEMBRE DEPARTEMENT DEPARTEMENTAL DEPARTEMENTALE ECOLOGIE ECONOMIE EDUCATION
  EGALITE ELECTION ELECTORAL ELECTORALE ENERGIE EQUIPE ETAT EVENEMENT FEDERATION FEVRIER FRANCAIS
  FRANCAISE GENERAL GENERALE LIBERTE METROPOLE MODELE NUMERIQUE REGION REGIONAL REGIONALE REGIONAUX
  REPUBLIQUE RESULTAT SECRETAIRE SOLIDARITE TELECHARGER`.split(/\s+/);

const LIGATURES = `boeuf choeur coeur foetus manoeuvre moeurs noeud oeil oeuf oeuvre rancoeur soeur
  voeu`.split(/\s+/);

const ENGLISH = `crop cropper download downloader preview reset share sharer story-board storyboard
  template toolkit upload uploader`.split(/\s+/);

function matchWords(words: readonly string[], ending = 's?'): string {
  return `(?<!\\p{L})(?:${words.join('|')})${ending}(?!\\p{L})`;
}

/** A capital without its accent: "A propos", "Etat", "REGIONALES", "Ca". */
export const UNACCENTED_CAPITAL = [
  '(?<!\\p{L})A (?:bient|compl|partir|propos|vous)',
  '(?<!\\p{L})Ca(?= \\p{Ll})',
  matchWords(CAPITALS),
  matchWords(SHOUTED, 'E?S?'),
].join('|');

/** "oe" where French writes "œ"; to be read without regard to case. */
export const SPLIT_LIGATURE = matchWords(LIGATURES, '[sx]?');

/** An English word that has a French one; to be read without regard to case. */
export const ENGLISH_WORD = matchWords(ENGLISH);

/** The months, as French writes them. */
export const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

/** The months with a capital that French does not give them. */
export const CAPITAL_MONTHS =
  'Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre';

/** The days of the week with a capital that French does not give them. */
export const CAPITAL_DAYS = 'Lundi|Mardi|Mercredi|Jeudi|Vendredi|Samedi|Dimanche';

/** Languages with a capital that French does not give them. */
export const CAPITAL_LANGUAGES =
  'Allemand|Alsacien|Anglais|Arabe|Espagnol|Français|Italien|Luxembourgeois|Platt|Polonais|Turc';
