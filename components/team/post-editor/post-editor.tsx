'use client';

import { useState } from 'react';
import type { DraftAction } from '@/lib/domain/draft';
import type { PostEditorData } from '@/lib/domain/post-editing';
import { AboutFields } from './about-fields';
import { CheckSummary, LiveCheck } from './live-check';
import { LivePreview } from './live-preview';
import type { Look } from './look';
import { NetworkFields } from './network-fields';
import styles from './post-editor.module.css';
import { PostSaveBar } from './post-save-bar';
import { TextFields } from './text-fields';
import { usePostDraft } from './use-post-draft';
import { useReadings } from './use-readings';
import { VisualFields } from './visual-fields';

type PostEditorProps = {
  data: PostEditorData;
  save: DraftAction;
  /** The address of the posts; a post's own is this one and its slug. */
  home: string;
  /** The campaign's sign, for the faces of previews. */
  mark: string;
};

/** A post under the team's hands: its words, its picture, and what every network makes of them. */
export function PostEditor({ data, save, home, mark }: PostEditorProps) {
  const editor = usePostDraft(data, save, home);
  const found = useReadings(data, editor);
  const [look, setLook] = useState<Look>({ network: 'facebook', place: data.own?.[0] ?? null });
  return (
    <div className={styles.editor}>
      <div className={styles.fields}>
        <AboutFields data={data} editor={editor} />
        <TextFields data={data} editor={editor} found={found} />
        <NetworkFields data={data} editor={editor} />
        <VisualFields data={data} editor={editor} />
      </div>
      <div className={styles.live}>
        <CheckSummary data={data} editor={editor} found={found} />
        <LivePreview data={data} editor={editor} mark={mark} look={look} onLook={setLook} />
        <LiveCheck editor={editor} found={found} look={look} onLook={setLook} />
      </div>
      <PostSaveBar editor={editor} page={editor.slug && `${home}/${editor.slug}`} />
    </div>
  );
}
