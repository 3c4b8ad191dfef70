import 'server-only';
import type { Campaign } from '@/lib/domain/campaign';
import type { CompiledMessages } from '@/lib/domain/messages';
import { deviceRefusals, readMessages } from '../translate';

/** What the editor of a template says, and what it may be refused on the device. */
export function editorMessages(language: Campaign['language']): CompiledMessages {
  return readMessages(language, ['team.editor', 'refusals.artwork', ...deviceRefusals]);
}
