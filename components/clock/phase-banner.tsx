'use client';

import { useTranslate } from '@/components/messages';
import type { ClockState } from '@/lib/browser/clock';
import type { Translate } from '@/lib/domain/messages';
import { phaseAt, type Timeline } from '@/lib/domain/phase';
import { useClockData, useClockState } from './clock';
import styles from './phase-banner.module.css';
import { useChange } from './use-change';

/** Where the campaign stands, when there is something to say about it; `mark` is its sign's path. */
export function PhaseBanner({ mark }: { mark: string }) {
  const t = useTranslate();
  const { timeline } = useClockData();
  const state = useClockState();
  const words = describePhase(state, timeline, useChange(), t);
  return (
    // Always in the page: what comes into it is read aloud, a region that comes with its words is not.
    <section className={styles.banner} aria-label={t('clock.title')} aria-live="polite">
      {words && (
        <div className={styles.strip} data-tone={words.tone}>
          <svg viewBox="0 0 100 100" aria-hidden="true">
            <path d={mark} />
          </svg>
          <p>
            {words.title && <b>{words.title} </b>}
            {words.sentence}
          </p>
        </div>
      )}
    </section>
  );
}

type Words = {
  readonly tone: 'closed' | 'coming' | 'over';
  readonly title?: string;
  readonly sentence: string;
};

function describePhase(
  { phase, until, sharing }: ClockState,
  timeline: Timeline,
  change: ReturnType<typeof useChange>,
  t: Translate,
): Words | null {
  if (sharing === 'clock') return { tone: 'closed', sentence: t('clock.doubt') };
  if (phase === 'silence') {
    const title = t('clock.silenceTitle', change);
    return { tone: 'closed', title, sentence: t('clock.silence', change) };
  }
  if (phase === 'after') return { tone: 'over', sentence: t('clock.after', change) };
  const next = until === null ? null : phaseAt(timeline, until).phase;
  if (phase === 'between' && next === 'silence')
    return { tone: 'coming', sentence: t('clock.between', change) };
  if (phase === 'before' && next === 'campaign')
    return { tone: 'coming', sentence: t('clock.before', change) };
  return null;
}
