import 'server-only';
import { z } from 'zod';
import { Refusal } from '@/lib/domain/refusal';
import { consentDaySchema, consentSourceSchema } from '@/lib/domain/relay-fields';
import type { ImportAction, ImportState } from '@/lib/domain/relay-import';
import { brand } from '../team/brand';
import type { Doing } from '../team/members/member-context';
import { teamAction } from '../team/team-action';
import { describeRefusal, translator } from '../translate';
import { type Imported, importRelays } from './import-relays';
import { readRelayList } from './read-relay-list';

const fieldsSchema = z.object({
  file: z.instanceof(File, { message: 'csv-empty' }),
  consentSource: consentSourceSchema,
  consentDay: consentDaySchema,
});

/** Lines that are told of one by one. */
const SHOWN = 30;

/** The action that takes a list: a team's action that also tells which lines were not taken. */
export function importAction(): ImportAction {
  const action: ImportAction = async (state, form) => {
    let lines: ImportState['lines'] = [];
    const take = teamAction('relays.manage', fieldsSchema, async ({ file, ...consent }, doing) => {
      if (file.size === 0) throw new Refusal('csv-empty');
      const { campaign } = doing.team;
      const t = translator(campaign.language);
      const bytes = new Uint8Array(await file.arrayBuffer());
      const list = readRelayList(bytes, campaign, consent, (column) =>
        t(`team.relays.import.columns.${column}`),
      );
      const imported = await importRelays(doing, list);
      lines = describeLines(doing, imported);
      const { added, known, bad } = imported;
      const values = { added, known, bad: bad.length };
      return { said: 'team.relays.import.done', values };
    });
    return { ...(await take(state, form)), lines };
  };
  return brand(action, 'relays.manage');
}

function describeLines({ team }: Doing, { bad }: Imported): NonNullable<ImportState['lines']> {
  const { language } = team.campaign;
  const t = translator(language);
  const shown = bad.slice(0, SHOWN).map(({ line, refusal }) => ({
    line: t('team.relays.import.line', { line }),
    sentence: describeRefusal(language, refusal),
  }));
  const count = bad.length - shown.length;
  if (count === 0) return shown;
  return [...shown, { line: '', sentence: t('team.relays.import.more', { count }) }];
}
