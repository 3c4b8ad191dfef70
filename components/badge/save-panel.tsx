'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import { Icon } from '@/components/ui/icon';
import styles from './save-panel.module.css';
import type { SaveState } from './use-save';

type SavePanelProps = {
  state: SaveState;
  /** Why the picture cannot be saved now, as a sentence; null when it can. */
  obstacle: string | null;
  onSave: () => void;
};

/** The one thing to do last, at the thumb; what came of it is said beside it. */
export function SavePanel({ state, obstacle, onSave }: SavePanelProps) {
  const t = useTranslate();
  const note = obstacle ?? (state === 'failed' ? t('badge.save.failed') : null);
  return (
    <section className={styles.panel} aria-label={t('badge.save.title')}>
      <Button
        icon={state === 'saved' ? 'tick' : 'save'}
        disabled={obstacle !== null || state === 'saving'}
        onClick={onSave}
      >
        {state === 'saving' ? t('badge.save.saving') : t('badge.save.action')}
      </Button>
      <p className={note ? styles.problem : styles.note} role="status">
        {note ?? (state === 'saved' ? t('badge.save.saved') : t('badge.save.consent'))}
        {state === 'saved' && !note && <Icon name="tick" size={20} />}
      </p>
    </section>
  );
}
