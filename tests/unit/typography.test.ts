import { describe, expect, it } from 'vitest';
import { collectTexts } from '@/scripts/typography/collect-texts';
import { compareMessages } from '@/scripts/typography/compare-messages';
import { readMessage } from '@/scripts/typography/read-message';
import { checkText } from '@/scripts/typography/rules';

// In this table ␣ is a no-break space.
const FRENCH: [rule: string, bad: string, good: string][] = [
  ['T01', "l'équipe", 'l’équipe'],
  ['T01', "l'{name}", 'l’{name}'],
  ['T02', 'le mot "région"', 'le mot «␣région␣»'],
  ['T02', 'le mot «région»', 'le mot «␣région␣»'],
  ['T02', 'le mot « région␣»', 'le mot «␣région␣»'],
  ['T22', 'Appuyez sur “Enregistrer”.', 'Appuyez sur «␣Enregistrer␣».'],
  ['T22', '«␣le mot «␣région␣»␣»', '«␣le mot “région”␣»'],
  ['T03', 'Choisissez : Metz', 'Choisissez␣: Metz'],
  ['T03', 'Choisissez:', 'Choisissez␣:'],
  ['T03', '{count}: Metz', '{count}␣: Metz'],
  ['T04', 'Prêt ?', 'Prêt␣?'],
  ['T04', 'Prêt?', 'Prêt␣?'],
  ['T04', '(Déjà prêt !)', '(Déjà prêt␣!)'],
  ['T04', 'Vraiment?!', 'Vraiment␣?!'],
  ['T04', 'Suivez @masseret2015 !', 'Suivez @masseret2015␣!'],
  ['T05', 'mot , mot', 'mot, mot'],
  ['T05', 'mot .', 'mot.'],
  ['T05', '( mot)', '(mot)'],
  ['T06', 'mot,mot', 'mot, mot'],
  ['T06', 'Fini.Recommencez', 'Fini. Recommencez'],
  ['T06', '«␣mot␣»suivant', '«␣mot␣» suivant'],
  ['T07', 'Chargement...', 'Chargement…'],
  ['T07', 'Chargement …', 'Chargement…'],
  ['T08', 'A propos', 'À propos'],
  ['T08', 'Elections régionales', 'Élections régionales'],
  ['T08', 'ELECTIONS REGIONALES', 'ÉLECTIONS RÉGIONALES'],
  ['T08', 'Ca marche', 'Ça marche'],
  ['T09', 'le coeur et les voeux', 'le cœur et les vœux'],
  ['T09', 'OEUVRES', 'ŒUVRES'],
  ['T10', 'le 6␣Décembre', 'le 6␣décembre'],
  ['T10', 'en Décembre', 'en décembre'],
  ['T10', 'le {day}␣Décembre', 'le {day}␣décembre'],
  ['T10', 'rendez-vous Dimanche', 'rendez-vous dimanche'],
  ['T10', 'en Français', 'en français'],
  ['T11', 'à 13h45', 'à 13␣h␣45'],
  ['T11', 'à 13:45', 'à 13␣h␣45'],
  ['T11', 'à 13 h␣45', 'à 13␣h␣45'],
  ['T11', 'à 13␣h 45', 'à 13␣h␣45'],
  ['T11', 'dès {hour}h', 'dès {hour}␣h'],
  ['T12', 'le 1␣janvier', 'le 1er␣janvier'],
  ['T12', 'le 6 décembre', 'le 6␣décembre'],
  ['T12', 'le 1er janvier', 'le 1er␣janvier'],
  ['T13', '286,438 voix', '286␣438 voix'],
  ['T13', 'les 286 438 voix', 'les 286\u202f438 voix'],
  ['T13', '16.11␣%', '16,11␣%'],
  ['T14', '45%', '45␣%'],
  ['T14', '45 €', '45␣€'],
  ['T14', '{count}px', '{count}␣px'],
  ['T15', '+ forte, plus proche', '+␣forte, plus proche'],
  ['T15', 'Région, + proche', 'Région, +␣proche'],
  ['T15', 'M. Masseret', 'M.␣Masseret'],
  ['T15', 'Mme Dupont', 'Mme␣Dupont'],
  ['T15', 'art. L.49', 'art.␣L.49'],
  ['T15', 'n° 2015-939', 'n°␣2015-939'],
  ['T16', 'No 5', 'n°␣5'],
  ['T16', 'nº␣5', 'n°␣5'],
  ['T17', 'texte - texte', 'texte␣– texte'],
  ['T17', 'texte– texte', 'texte␣– texte'],
  ['T18', 'Meurthe et Moselle', 'Meurthe-et-Moselle'],
  ['T18', 'le Bas Rhin', 'le Bas-Rhin'],
  ['T18', 'Jean Pierre', 'Jean-Pierre'],
  ['T19', 'la 1ère fois', 'la 1re fois'],
  ['T19', 'le 2nd tour', 'le 2d tour'],
  ['T19', 'la 3ème fois', 'la 3e fois'],
  ['T20', 'les bus, etc…', 'les bus, etc.'],
  ['T20', 'les bus, etc', 'les bus, etc.'],
  ['T21', 'deux  espaces', 'deux espaces'],
  ['T21', 'fin de ligne ', 'fin de ligne'],
  ['T23', 'Upload de la photo', 'Choix de la photo'],
  ['T26', 'e\u0301quipe', 'équipe'],
];

const ENGLISH: [rule: string, bad: string, good: string][] = [
  ['E01', "the team's", 'the team’s'],
  ['E01', "the teams' photos", 'the teams’ photos'],
  ['E02', 'the "ring"', 'the “ring”'],
  ['E02', "the 'ring'", 'the ‘ring’'],
  ['E03', 'Loading...', 'Loading…'],
  ['E04', 'two  spaces', 'two spaces'],
  ['E05', 'Ready ?', 'Ready?'],
  ['E05', 'word , word', 'word, word'],
  ['E06', 'cafe\u0301', 'café'],
];

const RIGHT_FRENCH = [
  'Voir https://exemple.fr/a:b?c=d, puis http://www.notreregion-avecjpm.fr.',
  'Écrivez à equipe@exemple.fr␣: réponse rapide.',
  'Formats 4:5 et 16:9, servis sur localhost:3000.',
  'Ouvrez photo.jpg, puis fonts/a-b.woff2.',
  '{count, plural, one {# caractère restant} other {# caractères restants}}',
  'Lire <link>la page</link>␣!',
  'Le 06 12 34 56 78, au 57282 Maizières-lès-Metz Cedex',
  'Depuis samedi à 0␣h, et jusqu’au 1er␣mars 2015 (heure de Paris).',
  'Utilisez --territory, ou #NotreRégion et @masseret2015.',
  'M’inscrire, et +33 3 87 00 00 00',
];

const replaceMarks = (text: string) => text.replaceAll('␣', '\u00a0');
const listRules = (language: string, text: string) =>
  checkText(language, replaceMarks(text)).map(({ rule }) => rule);

describe('French typography', () => {
  it.each(FRENCH)('%s refuses “%s”', (rule, bad) => {
    expect(listRules('fr', bad)).toContain(rule);
  });

  it.each(FRENCH)('%s accepts the right form of “%s”', (_rule, _bad, good) => {
    expect(checkText('fr', replaceMarks(good))).toEqual([]);
  });

  it.each(RIGHT_FRENCH)('leaves “%s” alone', (text) => {
    expect(checkText('fr', replaceMarks(text))).toEqual([]);
  });

  it('looks into the branches of a plural', () => {
    expect(listRules('fr', '{n, plural, one {# lieu:} other {# lieux␣:}}')).toEqual(['T03']);
  });

  it('shows the mistake with its surroundings', () => {
    expect(checkText('fr', 'Votre picbadge est prêt!')).toEqual([
      { rule: 'T04', excerpt: 'badge est prêt!', expected: 'a no-break space before ; ! ?' },
    ]);
  });

  it('refuses braces that do not match', () => {
    expect(listRules('fr', 'Bonjour {name')).toEqual(['ICU']);
    expect(listRules('fr', 'Bonjour name}')).toEqual(['ICU']);
  });
});

describe('English typography', () => {
  it.each(ENGLISH)('%s refuses “%s”', (rule, bad) => {
    expect(listRules('en', bad)).toContain(rule);
  });

  it.each(ENGLISH)('%s accepts the right form of “%s”', (_rule, _bad, good) => {
    expect(checkText('en', good)).toEqual([]);
  });
});

describe('what is read', () => {
  it('lists the values and tags a message takes', () => {
    const message = '{a} {n, plural, =0 {none} other {# of {b}}} <i>{d, date, short}</i>';
    expect(readMessage(message).names).toEqual(['<i>', 'a', 'b', 'd', 'n']);
  });

  it('takes braces between apostrophes for text', () => {
    expect(readMessage("a '{b}' c")).toEqual({ texts: ['a {b} c'], names: [] });
  });

  it('skips what is for machines and what quotes someone', () => {
    const pack = {
      id: 'a b',
      palette: [{ name: 'prune', hex: '#2B0B3F' }],
      day: '2015-12-06T20:00',
      image: 'art/ring.png',
      theme: { text: 'Un thème', source: "l'original" },
    };
    expect(collectTexts(pack)).toEqual([
      { path: 'palette[0].name', text: 'prune' },
      { path: 'theme.text', text: 'Un thème' },
    ]);
  });

  it('tells where two catalogues differ', () => {
    const french = { a: { b: 'Il y a {n}', c: 'Oui' }, d: 'Non' };
    const english = { a: { b: 'There is {m}', c: 'Yes' }, e: 'No' };
    expect(compareMessages(french, english, ['fr', 'en'])).toEqual([
      'a.b takes “n” in fr and “m” in en',
      'en lacks d',
      'fr lacks e',
    ]);
  });
});
