'use client';

import type { ReactNode } from 'react';
import { useTranslate } from '@/components/messages';
import { Tabs } from '@/components/ui/tabs';
import { formatNames } from '@/lib/domain/format';
import { Mark } from './mark';
import type { Note } from './notes';
import type { EditorControls } from './use-editor';

type FormatTabsProps = {
  editor: EditorControls;
  notes: readonly Note[];
  children: ReactNode;
};

/** The formats a draft has, one of them open; those with something to check are marked. */
export function FormatTabs({ editor, notes, children }: FormatTabsProps) {
  const t = useTranslate();
  if (!editor.format) return null;
  const tabs = formatNames
    .filter((name) => editor.draft.formats[name])
    .map((name) => ({
      id: name,
      name: t(`team.editor.formats.${name}`),
      mark: notes.some(({ format }) => format === name) && <Mark />,
    }));
  return (
    <Tabs
      label={t('team.editor.formats.title')}
      tabs={tabs}
      chosen={editor.format}
      onChoose={(format) => editor.send({ type: 'format-chosen', format })}
    >
      {children}
    </Tabs>
  );
}
