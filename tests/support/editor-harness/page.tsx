import { createRoot } from 'react-dom/client';
import { Messages } from '@/components/messages';
import { Room } from '@/components/team/room';
import { TemplateEditor } from '@/components/team/template-editor/template-editor';
import type { DraftAction, EditorData } from '@/lib/domain/draft';
import type { CompiledMessages } from '@/lib/domain/messages';

/** The browser's side of the editor’s own specs: the editor alone, with a server that the test answers for. */
const save: DraftAction = async (_state, form) => {
  const answer = await fetch('/save', { method: 'POST', body: String(form.get('template')) });
  return answer.json();
};

const read = async <Value,>(address: string): Promise<Value> => (await fetch(address)).json();
const [data, messages] = await Promise.all([
  read<EditorData>('/data.json'),
  read<CompiledMessages>('/messages.json'),
]);
const root = document.querySelector('main');
if (!root) throw new Error('Expected a main');
createRoot(root).render(
  <Messages language={document.documentElement.lang === 'en' ? 'en' : 'fr'} messages={messages}>
    <Room title={data.slug ? data.draft.title : 'Nouveau modèle'}>
      <TemplateEditor
        data={data}
        save={save}
        takeArtwork="/artworks"
        drawAt="/drawings"
        home="/templates"
      />
    </Room>
  </Messages>,
);
