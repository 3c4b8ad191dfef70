'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Portrait } from '@/lib/browser/load-portrait';
import type { EditorData } from '@/lib/domain/draft';
import type { FormatName } from '@/lib/domain/format';
import { ArtworkDrop } from './artwork-drop';
import { ArtworkPanel } from './artwork-panel';
import { type Note, Notes, notesOn } from './notes';
import { PartList } from './part-list';
import { SlotAdder } from './slot-adder';
import { SlotPanel } from './slot-panel';
import { Stage } from './stage';
import type { EditorControls } from './use-editor';
import type { FormatFindings } from './use-findings';
import { PART_GOAL } from './use-follow';
import type { Look } from './use-look';
import type { Uploading } from './use-uploads';
import { WindowPanel } from './window-panel';
import styles from './workspace.module.css';

type WorkspaceProps = {
  editor: EditorControls;
  data: EditorData;
  look: Look;
  /** The format that is shown. */
  name: FormatName;
  portrait: Portrait;
  findings: FormatFindings;
  uploading: Uploading;
  notes: readonly Note[];
};

/** The canvas, and beside it what is at work. */
export function Workspace({ editor, data, look, name, ...props }: WorkspaceProps) {
  const { format } = look;
  const { slot, part } = editor;
  const notes = (about: string) => notesOn(props.notes, about, name);
  const panel = useRef<HTMLDivElement>(null);
  useFocusAfterLoss(panel, format.slots.length);
  return (
    <div className={styles.workspace}>
      <div className={styles.stage}>
        <Stage editor={editor} look={look} portrait={props.portrait} />
        <Notes notes={notes('artwork')} />
      </div>
      <div className={styles.tools}>
        <ArtworkDrop size="small" uploading={props.uploading} />
        <PartList editor={editor} format={format} notesOn={notes} />
        <SlotAdder editor={editor} format={format} data={data} artwork={props.findings.artwork} />
        <div className={styles.panel} id={PART_GOAL} ref={panel} tabIndex={-1}>
          {slot ? (
            <SlotPanel
              editor={editor}
              format={format}
              slot={slot}
              data={data}
              notes={notes(`slot ${slot.id}`)}
            />
          ) : part?.kind === 'window' ? (
            <WindowPanel editor={editor} format={format} found={props.findings.windows} />
          ) : (
            <ArtworkPanel editor={editor} name={name} format={format} colours={data.colours} />
          )}
        </div>
      </div>
    </div>
  );
}

/** Removing a text takes the focus away with it: it goes on from the panel. */
function useFocusAfterLoss(panel: RefObject<HTMLElement | null>, count: number): void {
  const former = useRef(count);
  useEffect(() => {
    const isLost = count < former.current && document.activeElement === document.body;
    former.current = count;
    if (isLost) panel.current?.focus({ preventScroll: true });
  }, [panel, count]);
}
