'use client';

import { type RefObject, useEffect, useRef } from 'react';
import type { Portrait } from '@/lib/browser/load-portrait';
import type { EditorData } from '@/lib/domain/draft';
import type { FormatName } from '@/lib/domain/format';
import type { Format } from '@/lib/domain/template';
import { ArtworkDrop } from './artwork-drop';
import { ArtworkPanel } from './artwork-panel';
import { DrawnPanel } from './drawn-panel';
import { DrawnSlotPanel } from './drawn-slot-panel';
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
  const { drawn } = editor;
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
        {!drawn && (
          <SlotAdder editor={editor} format={format} data={data} artwork={props.findings.artwork} />
        )}
        <div className={styles.panel} id={PART_GOAL} ref={panel} tabIndex={-1}>
          <Panel {...{ editor, data, format, name, notes }} found={props.findings.windows} />
        </div>
      </div>
    </div>
  );
}

type PanelProps = {
  editor: EditorControls;
  data: EditorData;
  format: Format;
  name: FormatName;
  found: FormatFindings['windows'];
  notes: (part: string) => Note[];
};

/** What is at work, in fields: a text, the photo's window, or the artwork; of a Design's format its words alone. */
function Panel({ editor, data, format, name, found, notes }: PanelProps) {
  const { slot, part, drawn } = editor;
  const said = slot ? notes(`slot ${slot.id}`) : [];
  if (drawn && slot) {
    const { territories } = data;
    return <DrawnSlotPanel {...{ editor, slot, territories }} notes={said} />;
  }
  if (drawn) return <DrawnPanel editor={editor} format={drawn} />;
  if (slot) return <SlotPanel {...{ editor, format, slot, data }} notes={said} />;
  if (part?.kind === 'window') return <WindowPanel {...{ editor, format, found }} />;
  return <ArtworkPanel {...{ editor, name, format }} colours={data.colours} />;
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
