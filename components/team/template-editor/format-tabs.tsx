'use client';

import type { ReactNode } from 'react';
import { useTranslate } from '@/components/messages';
import { Tabs } from '@/components/ui/tabs';
import { formatNames } from '@/lib/domain/format';
import type { EditorControls } from './use-editor';

/** The formats a draft has, one of them open. */
export function FormatTabs({ editor, children }: { editor: EditorControls; children: ReactNode }) {
  const t = useTranslate();
  if (!editor.format) return null;
  const tabs = formatNames
    .filter((name) => editor.draft.formats[name])
    .map((name) => ({ id: name, name: t(`team.editor.formats.${name}`) }));
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
