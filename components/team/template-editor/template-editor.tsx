'use client';

import { useEffect, useState } from 'react';
import { useTranslate } from '@/components/messages';
import type { Portrait } from '@/lib/browser/load-portrait';
import type { DraftAction, EditorData, TakenArtwork } from '@/lib/domain/draft';
import { titleFromFile } from '@/lib/domain/title-from-file';
import { ArtworkDrop } from './artwork-drop';
import { Checks } from './checks';
import { FormatTabs } from './format-tabs';
import { Previews } from './previews';
import { SaveBar } from './save-bar';
import styles from './template-editor.module.css';
import { type EditorControls, useEditor } from './use-editor';
import { useFindings } from './use-findings';
import { useFollow } from './use-follow';
import { useLook, type Wording } from './use-look';
import { useNotes } from './use-notes';
import { useSaveDraft } from './use-save-draft';
import { useUploads } from './use-uploads';
import { WordsFields } from './words-fields';
import { Workspace } from './workspace';

type TemplateEditorProps = {
  data: EditorData;
  save: DraftAction;
  /** Where artwork is sent. */
  takeArtwork: string;
  /** Where words are drawn by a Design. */
  drawAt: string;
  /** The address of the templates; a template's own is this one and its slug. */
  home: string;
};

/** A template under the team's hands: artwork, window, texts, and how all of it looks on faces. */
export function TemplateEditor({ data, save, takeArtwork, drawAt, home }: TemplateEditorProps) {
  const t = useTranslate();
  const editor = useEditor(data, drawAt);
  const [portrait, setPortrait] = useState<Portrait>('light');
  const [wording, setWording] = useState<Wording>('longest');
  const names = t('team.editor.names');
  const look = useLook(editor.shown, data, names, wording);
  const findings = useFindings(editor.formats, editor.widths, data, names);
  const notes = useNotes(editor.draft, editor.formats, findings);
  const onFollow = useFollow(editor);
  const saving = useSaveDraft(editor, save, home);
  useStepKeys(editor);
  const take = (taken: TakenArtwork, file: string) => {
    const background = data.colours[0]?.hex ?? '#000000';
    editor.send({ type: 'artwork-taken', taken, title: titleFromFile(file), background });
  };
  // Kept here: the place that takes files moves when the first of several is there.
  const uploading = useUploads(takeArtwork, take);
  const rest = (
    <>
      <WordsFields editor={editor} notes={notes} />
      <SaveBar
        editor={editor}
        saving={saving}
        notes={notes}
        onFollow={onFollow}
        page={editor.slug && `${home}/${editor.slug}`}
      />
    </>
  );
  if (!editor.format) {
    return (
      <div className={styles.editor}>
        <ArtworkDrop size="large" uploading={uploading} />
        {(editor.canUndo || editor.canRedo) && rest}
      </div>
    );
  }
  return (
    <div className={styles.editor}>
      <FormatTabs editor={editor} notes={notes}>
        {look ? (
          <Workspace
            {...{ editor, data, look, portrait, uploading, notes }}
            name={editor.format}
            findings={findings[editor.format]}
          />
        ) : (
          <p className={styles.wait}>{t('team.editor.drawn.wait')}</p>
        )}
      </FormatTabs>
      {look && (
        <Previews
          look={look}
          kind={editor.draft.kind}
          portrait={portrait}
          onPortrait={setPortrait}
          wording={wording}
          onWording={setWording}
        />
      )}
      <Checks draft={editor.draft} notes={notes} onFollow={onFollow} />
      {rest}
    </div>
  );
}

/** Ctrl or Cmd and Z steps back, with Shift forward, wherever the focus is. */
function useStepKeys({ send }: EditorControls): void {
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      const isCommand = event.ctrlKey || event.metaKey;
      if (!isCommand || event.altKey || event.key.toLowerCase() !== 'z') return;
      event.preventDefault();
      send({ type: event.shiftKey ? 'redone' : 'undone' });
    };
    addEventListener('keydown', step);
    return () => removeEventListener('keydown', step);
  }, [send]);
}
