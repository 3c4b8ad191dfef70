import { Messages } from '@/components/messages';
import { TemplateEditor } from '@/components/team/template-editor/template-editor';
import type { Draft } from '@/lib/domain/draft';
import { currentSite } from '@/lib/server/current-site';
import type { Team } from '@/lib/server/team/current-team';
import { prepareEditor } from '@/lib/server/templates/editor-data';
import { editorMessages } from '@/lib/server/templates/editor-messages';
import type { TemplateRow } from '@/lib/server/templates/template-rows';
import { save } from './actions';

type EditorProps = { team: Team; row: TemplateRow | null; kind: Draft['kind'] };

/** The editor of a template; without one, of a new one of that kind. */
export async function Editor({ team, row, kind }: EditorProps) {
  const { language } = team.campaign;
  return (
    <Messages language={language} messages={editorMessages(language)}>
      <TemplateEditor
        data={await prepareEditor(await currentSite(), team.queries, row, kind)}
        save={save}
        takeArtwork={`/team/templates/artworks?kind=${kind}`}
        drawAt="/team/templates/drawings"
        home="/team/templates"
      />
    </Messages>
  );
}
