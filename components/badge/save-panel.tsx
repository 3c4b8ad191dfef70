'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { PressPicture } from '@/components/visual/press-picture';
import { useWay } from '@/components/visual/use-way';
import styles from './save-panel.module.css';
import type { StudioControls } from './use-studio';

/** The one thing to do last, at the thumb; what came of it is said beside it. */
export function SavePanel({ studio }: { studio: StudioControls }) {
  const t = useTranslate();
  const way = useWay();
  const { saveState, issues, hasLetters, isFinal, isOffline } = studio;
  const isReady = hasLetters && isFinal;
  const isBusy = saveState.step === 'saving' || (!isReady && !isOffline);
  const problem = describeProblem(studio, t);
  const action = way === 'press' ? t('badge.save.show') : t('badge.save.action');
  return (
    <section className={styles.panel} aria-label={t('badge.save.title')}>
      {saveState.step === 'shown' && <PressPicture address={saveState.address} />}
      <div className={styles.bar}>
        <Button
          icon={saveState.step === 'saved' ? 'tick' : 'save'}
          disabled={issues.length > 0 || !isReady || saveState.step === 'saving'}
          onClick={() => studio.save('jpeg')}
        >
          {isBusy ? t('badge.save.saving') : action}
        </Button>
        <p className={problem ? styles.problem : styles.done} role="status">
          {problem ?? (saveState.step === 'saved' ? t('badge.save.saved') : null)}
        </p>
      </div>
      <p className={styles.note}>{t('badge.save.consent')}</p>
      {way !== 'press' && (
        <div className={styles.best}>
          <Button
            tone="quiet"
            disabled={issues.length > 0 || !isReady}
            onClick={() => studio.save('png')}
          >
            {t('badge.save.best')}
          </Button>
        </div>
      )}
    </section>
  );
}

/** Why the picture cannot be saved, or was not, as a sentence. */
function describeProblem(
  { saveState, issues, isOffline }: StudioControls,
  t: ReturnType<typeof useTranslate>,
): string | null {
  if (issues.length > 0) return t('badge.save.texts');
  if (isOffline) return t('refusals.network-missing');
  if (saveState.step !== 'refused') return null;
  return t(`refusals.${saveState.refusal.code}`, saveState.refusal.details);
}
