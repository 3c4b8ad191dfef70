'use client';

import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { Button, IconButton } from '@/components/ui/button';
import { type Note, Notes } from './notes';
import styles from './save-bar.module.css';
import type { EditorControls } from './use-editor';
import type { Saving } from './use-save-draft';

type SaveBarProps = {
  editor: EditorControls;
  saving: Saving;
  notes: readonly Note[];
  /** The page of this template, to see what somebody else saved; null before the first save. */
  page: string | null;
};

/** Steps back and forward, how the draft stands, and the button that saves it: always at hand. */
export function SaveBar({ editor, saving, notes, page }: SaveBarProps) {
  const t = useTranslate();
  const [isTold, setTold] = useState(false);
  const problems = notes.filter(({ isProblem }) => isProblem);
  const save = () => {
    setTold(problems.length > 0);
    if (problems.length === 0) saving.save();
  };
  return (
    <section className={styles.bar} aria-label={t('team.editor.save.title')}>
      {isTold && <Notes notes={problems} />}
      {saving.status === 'refused' && (
        <div className={styles.refused} role="alert">
          <p>{saving.sentence}</p>
          {saving.saveOnTop && (
            <div className={styles.ways}>
              <Button tone="outline" onClick={saving.saveOnTop}>
                {t('team.editor.save.onTop')}
              </Button>
              {page && (
                <a href={page} target="_blank" rel="noreferrer">
                  {t('team.editor.save.seeOther')}
                </a>
              )}
            </div>
          )}
        </div>
      )}
      <div className={styles.row}>
        <IconButton
          icon="undo"
          label={t('team.editor.undo')}
          disabled={!editor.canUndo}
          onClick={() => editor.send({ type: 'undone' })}
        />
        <IconButton
          icon="redo"
          label={t('team.editor.redo')}
          disabled={!editor.canRedo}
          onClick={() => editor.send({ type: 'redone' })}
        />
        <p role="status">{describeState(t, editor, saving, notes.length)}</p>
        <Button icon="tick" aria-disabled={saving.isPending} onClick={save}>
          {t('team.editor.save.action')}
        </Button>
      </div>
    </section>
  );
}

function describeState(
  t: ReturnType<typeof useTranslate>,
  { isDirty, isRecalled, version }: EditorControls,
  { isPending, status, sentence }: Saving,
  count: number,
): string {
  if (isPending) return t('team.editor.save.saving');
  const checks = count > 0 ? ` ${t('team.editor.warnings.count', { count })}` : '';
  if (isDirty && isRecalled) return t('team.editor.save.recalled');
  if (isDirty) return t('team.editor.save.unsaved') + checks;
  if (status === 'done') return (sentence || t('team.editor.save.saved')) + checks;
  return version === 0 ? '' : t('team.editor.save.unchanged') + checks;
}
