import { describe, expect, it, test } from 'vitest';
import { describeMoment } from '@/lib/domain/moment';
import { networkIds } from '@/lib/domain/network';
import { type Context, composeAlt, composeMessage } from '@/lib/networks/compose-message';
import { listHashtags } from '@/lib/networks/hashtags';
import { listWordings } from '@/lib/networks/list-wordings';
import { loadCounter } from '@/lib/networks/load-counter';
import { listExcesses } from '@/lib/networks/measure';
import { networkFacts } from '@/lib/networks/network-facts';
import { simplifyForSms } from '@/lib/networks/simplify-for-sms';
import { readCampaign } from '../support/campaigns';
import { makePost } from '../support/sample-post';

const campaign = readCampaign('masseret-2015');
const aube = campaign.territories.find(({ code }) => code === '10') ?? null;
const context: Context = {
  place: null,
  everywhere: campaign.everywhere,
  firstName: '',
  moment: null,
  link: 'https://exemple.fr/posts/proximite',
};

describe('a post for a network', () => {
  const post = makePost({
    text: 'Je vote {departement.in}.',
    named: 'Moi, {prenom}, je vote {departement.in}.',
    variants: { x: 'Votons {departement.in}.' },
  });

  test.each([
    ['facebook', '', 'Je vote dans l’Aube.'],
    ['facebook', ' Łucja ', 'Moi, Łucja, je vote dans l’Aube.'],
    ['facebook', '\u200b ', 'Je vote dans l’Aube.'],
    ['x', 'Łucja', 'Votons dans l’Aube.'],
    ['sms', '', "Je vote dans l'Aube."],
  ] as const)('%s, with “%s” as first name', (network, firstName, text) => {
    const composed = composeMessage(post, network, { ...context, place: aube, firstName });
    expect(composed).toEqual({ text, link: context.link, subject: post.title });
  });

  it('speaks of the whole region while no place is chosen', () => {
    expect(composeMessage(post, 'facebook', context)?.text).toBe('Je vote dans notre région.');
  });

  it('says when and where', () => {
    const dated = makePost({ date: 'lancement', text: '{date} à {time}, {venue}, {town}.' });
    const moment = describeMoment('lancement', campaign);
    expect(composeMessage(dated, 'x', { ...context, moment })?.text).toBe(
      'samedi 26\u00a0septembre 2015 à 13\u00a0h\u00a045, Salle de l’Arsenal, Toul.',
    );
  });

  it('falls back on the text when its other wording lacks a value, and is nothing when it lacks one', () => {
    const dated = makePost({ text: 'Je vote.', variants: { x: 'Je vote le {date}.' } });
    expect(composeMessage(dated, 'x', context)?.text).toBe('Je vote.');
    expect(composeMessage(makePost({ text: 'Le {date}.' }), 'x', context)).toBeNull();
  });

  it('describes its picture', () => {
    const described = makePost({ alt: 'Carte\u00a0: {departement.name}' });
    expect(composeAlt(described, { ...context, place: aube })).toBe('Carte\u00a0: Aube');
    expect(composeAlt(makePost({ alt: '{time}' }), context)).toBeNull();
  });
});

describe('a date of the calendar in words', () => {
  test('a round has a day', () => {
    expect(describeMoment('premier-tour', campaign)).toEqual({
      date: 'dimanche 6\u00a0décembre 2015',
    });
  });

  test('a date nobody knows has nothing', () => {
    expect(describeMoment('troisieme-tour', campaign)).toBeNull();
  });
});

describe('hashtags', () => {
  const tags = ['#PlusFortePlusProche', '#Masseret2015', '#NotreRégion'];
  const post = makePost({ text: 'Oui.', hashtags: tags });
  const read = (network: (typeof networkIds)[number], text: string) =>
    composeMessage({ ...post, text }, network, context)?.text;

  it('stand on a line of their own', () => {
    expect(read('facebook', 'Oui.')).toBe(
      'Oui.\n\n#PlusFortePlusProche #Masseret2015 #NotreRégion',
    );
  });

  it('are not said twice', () => {
    expect(read('x', 'Oui à #notrerégion.')).toBe(
      'Oui à #notrerégion.\n\n#PlusFortePlusProche #Masseret2015',
    );
  });

  it('are as many as help on each network', () => {
    const counts = networkIds.map((network) => listHashtags(read(network, 'Oui.') ?? '').length);
    expect(counts).toEqual(
      networkIds.map((network) => Math.min(3, networkFacts[network].hashtags ?? 3)),
    );
    expect(read('sms', 'Oui.')).toBe('Oui.');
    expect(read('threads', 'Oui à #Un.')).toBe('Oui à #Un.');
  });

  test.each([
    ['#NotreRégion, #2015 et #a_b2', ['#NotreRégion', '#a_b2']],
    ['n#1a exemple.fr/#ancre https://exemple.fr/a?b=#c', []],
    ['(#Un) «\u00a0#Deux\u00a0»\n#Trois', ['#Un', '#Deux', '#Trois']],
  ])('are read in “%s”', (text, found) => expect(listHashtags(text)).toEqual(found));
});

test('an SMS has plain signs, and keeps its letters', () => {
  expect(
    simplifyForSms('L’‘été’\u00a0: «\u00a0cœur\u00a0», « ŒUVRE » – “a”… anti\u2011b\u202f! ç ê'),
  ).toBe('L\'\'été\' : "coeur", "OEUVRE" - "a"... anti-b ! ç ê');
});

describe('other wordings', () => {
  const post = makePost({
    text: 'Un texte assez long pour tout dire {departement.in}.',
    named: 'Moi, {prenom}, je le dis plus court.',
    variants: { x: 'Le plus court.', sms: 'Un texte court, mais moins.', bluesky: 'a'.repeat(290) },
    networks: ['x', 'facebook', 'sms', 'bluesky'],
  });

  it('are those that fit, the shortest last, without the usual one', async () => {
    const texts = listWordings(
      post,
      'x',
      { ...context, firstName: 'Zoé' },
      await loadCounter('x'),
    ).map(({ text }) => text);
    expect(texts).toEqual([
      'Un texte assez long pour tout dire dans notre région.',
      'Moi, Zoé, je le dis plus court.',
      'Un texte court, mais moins.',
    ]);
  });

  it('leave out what names somebody while nobody is named', async () => {
    const counter = await loadCounter('bluesky');
    const found = listWordings(post, 'bluesky', context, counter);
    expect(found.map(({ text }) => text)).toEqual([
      'Un texte assez long pour tout dire dans notre région.',
      'Un texte court, mais moins.',
      'Le plus court.',
    ]);
    expect(found.every((message) => listExcesses(counter(message)).length === 0)).toBe(true);
  });
});
