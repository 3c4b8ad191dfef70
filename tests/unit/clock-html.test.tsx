import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ClockProvider } from '@/components/clock/clock';
import { Countdown } from '@/components/clock/countdown';
import { PhaseBanner } from '@/components/clock/phase-banner';
import { WhenOpen } from '@/components/clock/when-open';
import { Messages } from '@/components/messages';
import type { ClockData } from '@/lib/domain/clock-data';
import { listMilestones } from '@/lib/server/calendar/list-milestones';
import { resolveTimeline } from '@/lib/server/calendar/resolve-timeline';
import { readMessages } from '@/lib/server/translate';
import { readCampaign } from '@/tests/support/campaigns';

const { calendar, legal, language } = readCampaign('masseret-2015');
const mark = 'M0 0Z';

/** What the server writes at an instant, tags left out. */
function write(instant: string, child: ReactNode, regime: ClockData['regime'] = legal.regime) {
  const { timeZone, timeName } = calendar;
  const timeline = resolveTimeline(calendar, 0);
  const data = { timeline, timeZone, timeName, regime, servedAt: Date.parse(instant) };
  const messages = readMessages(language, ['clock']);
  const page = (
    <Messages language={language} messages={messages}>
      <ClockProvider data={data}>{child}</ClockProvider>
    </Messages>
  );
  return renderToStaticMarkup(page)
    .replace(/<[^>]*>/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

const banner = <PhaseBanner mark={mark} />;

describe('the banner, as the server writes it', () => {
  it.each([
    [
      '2015-09-22T08:00Z',
      'La campagne commence samedi 26\u00a0septembre à 13\u00a0h\u00a045, heure de Paris.',
    ],
    ['2015-09-26T11:45Z', ''],
    ['2015-12-04T22:59:59Z', ''],
    [
      '2015-12-04T23:00Z',
      'Silence électoral. La loi interdit de diffuser des messages de propagande ' +
        'électorale en ligne. Le partage et le téléchargement reprendront dimanche ' +
        '6\u00a0décembre à 20\u00a0h, heure de Paris.',
    ],
    [
      '2015-12-06T19:00Z',
      'Le partage est possible jusqu’au vendredi 11\u00a0décembre à 23\u00a0h\u00a059, heure de Paris.',
    ],
    ['2015-12-13T19:00Z', 'Le scrutin est terminé. Ces visuels sont conservés comme archive.'],
  ])('at %s says “%s”', (instant, said) => {
    expect(write(instant, banner)).toBe(said);
  });

  it('speaks of no vote and no law where there is none', () => {
    expect(write('2016-01-01T00:00Z', banner, 'none')).toBe(
      'La campagne est terminée. Ces visuels sont conservés comme archive.',
    );
    expect(write('2015-12-05T12:00Z', banner, 'none')).toMatch(/^Pause\. Le partage/);
  });
});

describe('what saves or shares, as the server writes it', () => {
  const controls = (
    <WhenOpen>
      <button type="button">Partager</button>
    </WhenOpen>
  );

  it('is not there, even while sharing is open', () => {
    expect(write('2015-10-10T00:00Z', controls)).toBe('');
  });

  it('has a sentence in its place during silence', () => {
    expect(write('2015-12-05T12:00Z', controls)).toBe(
      'Indisponible pendant le silence électoral Le partage et le téléchargement reprendront ' +
        'dimanche 6\u00a0décembre à 20\u00a0h, heure de Paris. Pendant cette période, ne changez ' +
        'pas votre photo de profil et ne publiez pas.',
    );
  });
});

describe('the countdown, as the server writes it', () => {
  const countdown = <Countdown milestones={listMilestones(calendar)} mark={mark} />;

  it.each([
    ['2015-09-21T08:00Z', 'Lancement de la campagne 5 jours 3 heures'],
    ['2015-09-26T11:00Z', 'Lancement de la campagne Dans moins d’une heure'],
    ['2015-12-04T22:00Z', 'Premier tour 1 jour 1 heure'],
    ['2015-12-06T12:00Z', 'Second tour 6 jours 11 heures'],
    ['2015-12-13T00:00Z', ''],
  ])('at %s says “%s”', (instant, said) => {
    expect(write(instant, countdown)).toBe(said);
  });
});
