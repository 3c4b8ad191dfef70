'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { Translate } from '@/lib/domain/messages';
import styles from './save-panel.module.css';
import type { SaveState } from './use-save';

type SavePanelProps = {
  state: SaveState;
  /** Why the picture cannot be saved now, as a sentence; null when it can. */
  obstacle: string | null;
  onSave: () => void;
};

const WORDS: Record<SaveState, (t: Translate) => string> = {
  idle: (t) => t('badge.save.action'),
  saving: (t) => t('badge.save.saving'),
  saved: (t) => t('badge.save.saved'),
  failed: (t) => t('badge.save.action'),
};

/** The one thing to do last, at the thumb; what came of it is said beside it. */
export function SavePanel({ state, obstacle, onSave }: SavePanelProps) {
  const t = useTranslate();
  const note = obstacle ?? (state === 'failed' ? t('badge.save.failed') : null);
  return (
    <section className={styles.panel} aria-label={t('badge.save.title')}>
      <div className={styles.bar}>
        <Button
          icon={state === 'saved' ? 'tick' : 'save'}
          disabled={obstacle !== null || state === 'saving'}
          onClick={onSave}
        >
          {WORDS[state](t)}
        </Button>
      </div>
      <p className={note ? styles.problem : styles.note} role="status">
        {note ?? t('badge.save.consent')}
      </p>
    </section>
  );
}
