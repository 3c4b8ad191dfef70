'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { Format, PhotoWindow } from '@/lib/domain/template';
import { BoxFields } from './box-fields';
import { Choice } from './choice';
import styles from './panel.module.css';
import type { EditorControls } from './use-editor';
import { WindowChoices } from './window-choices';

type WindowPanelProps = {
  editor: EditorControls;
  format: Format;
  /** The windows found in the artwork. */
  found: readonly PhotoWindow[];
};

/** Where the photo goes: what was found, its shape, its numbers. */
export function WindowPanel({ editor, format, found }: WindowPanelProps) {
  const t = useTranslate();
  const { window } = format;
  const choose = (chosen: PhotoWindow) => {
    editor.setWindow(chosen);
    editor.settle();
  };
  const whole: PhotoWindow = {
    x: 0,
    y: 0,
    width: format.width,
    height: format.height,
    shape: 'rectangle',
  };
  return (
    <section className={styles.panel} aria-label={t('team.editor.window.title')}>
      <h2>{t('team.editor.window.title')}</h2>
      <WindowChoices format={format} windows={[...found, whole]} onChoose={choose} />
      {window ? (
        <>
          <Choice
            label={t('team.editor.window.shape')}
            options={[
              { value: 'rectangle', name: t('team.editor.window.rectangle') },
              { value: 'ellipse', name: t('team.editor.window.ellipse') },
            ]}
            value={window.shape}
            onChange={(shape) => choose({ ...window, shape })}
          />
          <BoxFields
            box={window}
            canvas={format}
            onChange={(box) => editor.setWindow({ ...window, ...box })}
            onSettle={editor.settle}
          />
        </>
      ) : (
        <p className={styles.hint}>{t('team.editor.window.none')}</p>
      )}
      {window && (
        <div className={styles.tools}>
          <Button tone="quiet" onClick={() => editor.setWindow(null)}>
            {t('team.editor.window.remove')}
          </Button>
        </div>
      )}
    </section>
  );
}
