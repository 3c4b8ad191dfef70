import { describe, expect, it, test } from 'vitest';
import type { Post } from '@/lib/domain/post';
import { findPostProblems } from '@/lib/networks/check-posts';
import { readCampaign } from '../support/campaigns';
import { makePost } from '../support/sample-post';

const known = {
  campaign: readCampaign('masseret-2015'),
  templates: ['slogan', 'proximite'],
  link: 'https://www.notreregion-avecjpm.fr/posts/un-nom-assez-long?d=54',
};
const check = (...posts: Post[]) => findPostProblems(posts, known);

/** A text of as many letters, in words. */
function write(letters: number): string {
  return 'mots '
    .repeat(letters)
    .slice(0, letters - 1)
    .concat('.');
}

describe('posts that can be offered', () => {
  it('have no problem', async () => {
    const full = makePost({
      kind: 'theme',
      theme: 'proximite',
      date: 'lancement',
      text: 'Rendez-vous {date} à {time}, {venue}, {town}\u00a0: {departement.of} on y va.',
      named: '{prenom} sera là {departement.in}.',
      variants: { sms: 'Rendez-vous a {town}, {departement.in}.' },
      networks: ['facebook', 'x', 'instagram', 'sms', 'email', 'mastodon', 'bluesky', 'threads'],
      hashtags: ['#NotreRégion', '#Masseret2015', '#PlusFortePlusProche'],
    });
    expect(await check(full)).toEqual([]);
  });
});

describe('a name the pack does not have', () => {
  test.each<[string, Partial<Post>, string]>([
    ['a theme', { theme: 'ecologie' }, 'theme: expected one of proximite, '],
    ['no theme', { kind: 'theme' }, 'theme: expected one of proximite, '],
    ['a date', { date: 'noel' }, 'date: expected one of premier-tour, second-tour, lancement'],
    ['a hashtag', { hashtags: ['#Autre'] }, 'hashtags.0: expected one of #PlusForte'],
    [
      'a template',
      { visual: { template: 'autre', texts: {} } },
      'visual.template: expected one of slogan, proximite',
    ],
    [
      'a variant for a network it is not offered on',
      { variants: { sms: 'Oui.' } },
      'variants.sms: expected one of facebook, x',
    ],
  ])('is refused: %s', async (_, changes, problem) => {
    expect(await check(makePost(changes))).toEqual([expect.stringContaining(`posts.0.${problem}`)]);
  });
});

describe('a variable without a value', () => {
  test.each<[string, Partial<Post>, string]>([
    ['an unknown one', { text: '{ville}' }, 'text: {ville} is no variable of a post'],
    [
      'in a title',
      { title: '{date}', date: 'lancement' },
      'title: {date} is not filled in a title',
    ],
    ['a code', { text: '{departement.code}' }, 'text: {departement.code} has no value while no'],
    ['a name', { text: '{prenom}' }, 'text: {prenom} is known in "named" alone'],
    ['a name in a variant', { variants: { x: '{prenom}' } }, 'variants.x: {prenom} is known in'],
    ['no name', { named: 'Moi, {departement.in}' }, 'named: expected {prenom}'],
    ['no date', { text: 'Le {date}' }, 'text: {date} needs a "date"'],
    [
      'a time of a round',
      { date: 'premier-tour', text: 'Le {date} à {time}' },
      'text: {time} is not known of "premier-tour"',
    ],
    ['a venue of a round', { date: 'premier-tour', alt: '{venue}' }, 'alt: {venue} is not known'],
    ['a town of a round', { date: 'premier-tour', named: '{prenom}, {town}' }, 'named: {town} is'],
  ])('is refused: %s', async (_, changes, problem) => {
    expect(await check(makePost(changes))).toEqual([expect.stringContaining(`posts.0.${problem}`)]);
  });
});

describe('a text that does not fit', () => {
  test.each<[string, Partial<Post>, string]>([
    [
      'on X, where the place is the longest',
      { variants: { x: `${write(240)} {departement.in}` } },
      'variants.x: 286 of 280 (weight, X) for Meurthe-et-Moselle',
    ],
    [
      'with the longest first name',
      { named: `${write(230)} {prenom}`, networks: ['x'] },
      'named: 287 of 280 (weight, X)',
    ],
    ['on Bluesky', { text: write(280), networks: ['bluesky'] }, 'text: 344 of 300 (graphemes, Bl'],
    [
      'on Mastodon',
      { text: write(480), networks: ['mastodon'] },
      'text: 504 of 500 (characters, M',
    ],
    ['on Threads', { text: write(460), networks: ['threads'] }, 'text: 524 of 500 (characters, T'],
    [
      'on LinkedIn',
      { text: write(3001), networks: ['linkedin'] },
      'text: 3001 of 3000 (characters',
    ],
    [
      'under a picture',
      { text: write(1000), networks: ['telegram'] },
      'text: 1064 of 1024 (caption',
    ],
    [
      'with six hashtags',
      { text: '#a #b #c #d #e #f', networks: ['instagram'] },
      'text: 6 of 5 (hashtags, Instagram)',
    ],
    ['in two SMS', { text: write(260), networks: ['sms'] }, 'text: 3 of 2 (segments, SMS)'],
    ['in an e-mail', { text: 'é'.repeat(310), networks: ['email'] }, 'text: 1996 of 1900 (address'],
  ])('is refused: %s', async (_, changes, problem) => {
    expect(await check(makePost(changes))).toEqual([expect.stringContaining(`posts.0.${problem}`)]);
  });

  it('is refused where an SMS would change of alphabet, in one place at least', async () => {
    const inCircumflex = { ...known.campaign.territories[0], code: '2A', in: 'en Forêt' };
    const territories = [
      ...known.campaign.territories,
      inCircumflex,
    ] as typeof known.campaign.territories;
    const campaign = { ...known.campaign, territories };
    const post = makePost({ networks: ['sms'], text: 'Ça va {departement.in}' });
    expect(await findPostProblems([post], { ...known, campaign })).toEqual([
      'posts.0.text: expected the alphabet of SMS but received ê',
    ]);
    expect(await check(post)).toEqual([]);
    expect(await check({ ...post, text: 'Fête à Nîmes, ça oui.' })).toEqual([
      'posts.0.text: expected the alphabet of SMS but received ê î ç',
    ]);
  });
});

describe('two posts alike', () => {
  const text = 'Une région proche de chacun, efficace chaque jour {departement.in}';

  it('are refused when more than half of the words of the shorter are in the other', async () => {
    const alike =
      'RÉGION proche, efficace toujours pour les jeunes et aussi les autres chaque matin';
    const posts = [makePost({ text: `${text} #NotreRégion` }), makePost({ text: alike })];
    expect(await check(...posts)).toEqual(['posts.1.text: shares 67% of its words with posts.0']);
  });

  it('may share hashtags, variables, short words and half of the others', async () => {
    const other = 'Une région proche et de chacun, forte avec nous tous {departement.in}';
    const posts = [`${text} #NotreRégion`, `${other} #NotreRégion`].map((each) =>
      makePost({ text: each }),
    );
    expect(await check(...posts)).toEqual([]);
  });
});
