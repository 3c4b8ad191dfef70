'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import styles from '../template-editor/save-bar.module.css';
import type { PostControls } from './use-post-draft';

/** How the draft stands, and the button that saves it: always at hand. */
export function PostSaveBar({ editor, page }: { editor: PostControls; page: string | null }) {
  const t = useTranslate();
  const { saveOnTop } = editor;
  return (
    <section className={styles.bar} aria-label={t('team.editor.save.title')}>
      {editor.status === 'refused' && (
        <div className={styles.refused} role="alert">
          <p>{editor.sentence}</p>
          {saveOnTop && (
            <div className={styles.ways}>
              <Button tone="outline" onClick={saveOnTop}>
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
        <p role="status">{describeState(t, editor)}</p>
        {editor.isDirty && editor.isRecalled && (
          <Button tone="quiet" onClick={editor.reset}>
            {t('team.postEditor.reset')}
          </Button>
        )}
        <Button icon="tick" aria-disabled={editor.isPending} onClick={editor.save}>
          {t('team.editor.save.action')}
        </Button>
      </div>
    </section>
  );
}

function describeState(t: ReturnType<typeof useTranslate>, editor: PostControls): string {
  const { isPending, isDirty, isRecalled, status, sentence, version } = editor;
  if (isPending) return t('team.editor.save.saving');
  if (isDirty && isRecalled) return t('team.postEditor.recalled');
  if (isDirty) return t('team.editor.save.unsaved');
  if (status === 'done') return sentence || t('team.editor.save.saved');
  return version === 0 ? '' : t('team.editor.save.unchanged');
}
