'use client';

import { useTranslate } from '@/components/messages';
import { Button } from '@/components/ui/button';
import type { EditorData } from '@/lib/domain/draft';
import { changeFormat, removeFormat } from '@/lib/domain/edit-draft';
import type { FormatName } from '@/lib/domain/format';
import type { Format } from '@/lib/domain/template';
import { ColourField } from './colour-field';
import styles from './panel.module.css';
import type { EditorControls } from './use-editor';

type ArtworkPanelProps = {
  editor: EditorControls;
  name: FormatName;
  format: Format;
  colours: EditorData['colours'];
};

/** The artwork of a format, and the colour behind its photo. */
export function ArtworkPanel({ editor, name, format, colours }: ArtworkPanelProps) {
  const t = useTranslate();
  const size = `${format.width}\u00a0×\u00a0${format.height}`;
  const remove = () => {
    editor.send({ type: 'changed', about: `${name} gone`, edit: (was) => removeFormat(was, name) });
    editor.send({ type: 'settled' });
  };
  const paint = (background: string) =>
    editor.send({
      type: 'changed',
      about: `${name} background`,
      edit: (was) => changeFormat(was, name, (one) => ({ ...one, background })),
    });
  return (
    <section className={styles.panel} aria-label={t('team.editor.artwork.title')}>
      <h2>{t('team.editor.artwork.title')}</h2>
      <p className={styles.hint}>{t('team.editor.artwork.hint', { size })}</p>
      <ColourField
        label={t('team.editor.artwork.background')}
        colours={colours}
        value={format.background}
        onChange={paint}
        onSettle={editor.settle}
      />
      <div className={styles.tools}>
        <Button tone="quiet" onClick={remove}>
          {t('team.editor.artwork.remove')}
        </Button>
      </div>
    </section>
  );
}
