import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { CompiledMessages } from '@/lib/domain/messages';
import { deviceRefusals, readMessages } from '../translate';

/** What the editor of a post says, and what the pages of posts say of counts and previews. */
export function postEditorMessages(language: Campaign['language']): CompiledMessages {
  const said = ['posts', 'team.postEditor', 'team.territories', ...deviceRefusals];
  return readMessages(language, [...said, 'team.editor.save']);
}
