'use client';

import { useState } from 'react';
import { useTranslate } from '@/components/messages';
import { Button, IconButton } from '@/components/ui/button';
import { CheckList } from './check-list';
import { CHECKS } from './checks';
import type { Note } from './notes';
import styles from './save-bar.module.css';
import type { EditorControls } from './use-editor';
import type { Saving } from './use-save-draft';

type SaveBarProps = {
  editor: EditorControls;
  saving: Saving;
  notes: readonly Note[];
  /** Leads to what a note is about. */
  onFollow: (note: Note) => void;
  /** The page of this template, to see what somebody else saved; null before the first save. */
  page: string | null;
};

/** Steps back and forward, how the draft stands, and the button that saves it: always at hand. */
export function SaveBar({ editor, saving, notes, onFollow, page }: SaveBarProps) {
  const t = useTranslate();
  const [isTold, setTold] = useState(false);
  const problems = notes.filter(({ isProblem }) => isProblem);
  const save = () => {
    setTold(problems.length > 0);
    if (problems.length === 0) saving.save();
  };
  return (
    <section className={styles.bar} aria-label={t('team.editor.save.title')}>
      <div aria-live="polite">
        {isTold && <CheckList draft={editor.draft} notes={problems} onFollow={onFollow} />}
      </div>
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
        <p role="status">
          {describeState(t, editor, saving)}{' '}
          {notes.length > 0 && editor.format && (
            <a href={`#${CHECKS}`}>{t('team.editor.warnings.count', { count: notes.length })}</a>
          )}
        </p>
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
): string {
  if (isPending) return t('team.editor.save.saving');
  if (isDirty) return t(`team.editor.save.${isRecalled ? 'recalled' : 'unsaved'}`);
  if (status === 'done') return sentence || t('team.editor.save.saved');
  return version === 0 ? '' : t('team.editor.save.unchanged');
}
