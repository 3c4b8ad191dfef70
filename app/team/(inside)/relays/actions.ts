'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { mailIdSchema, relayIdSchema, relaySchema } from '@/lib/domain/relay-fields';
import { addRelay, changeRelay, removeRelay } from '@/lib/server/relays/change-relay';
import { wakeRelays } from '@/lib/server/relays/current-relays';
import { importAction } from '@/lib/server/relays/import-action';
import { readMailFilter, writeMailFilter } from '@/lib/server/relays/mail-rows';
import { resendMail } from '@/lib/server/relays/resend-mail';
import { hurryNews } from '@/lib/server/relays/waiting-news';
import { teamAction } from '@/lib/server/team/team-action';

const namedSchema = z.object({ id: relayIdSchema });

export const add = teamAction('relays.manage', relaySchema, async (fields, doing) => {
  await addRelay(doing, fields);
  return { said: 'team.relays.add.added', values: { name: fields.name } };
});

export const change = teamAction(
  'relays.manage',
  namedSchema.and(relaySchema),
  async ({ id, ...fields }, doing) => {
    await changeRelay(doing, id, fields);
    return { said: 'team.relays.people.changed' };
  },
);

export const remove = teamAction('relays.manage', namedSchema, async ({ id }, doing) => {
  await removeRelay(doing, id);
  redirect('/team/relays?removed');
});

export const take = importAction();

export const resend = teamAction(
  'relays.manage',
  z.object({ id: mailIdSchema, query: z.string().max(400) }),
  async ({ id, query }, doing) => {
    await resendMail(doing, id);
    wakeRelays();
    const filter = readMailFilter(Object.fromEntries(new URLSearchParams(query)));
    redirect(`/team/relays/mails?${writeMailFilter(filter)}&resent`);
  },
);

export const hurry = teamAction('relays.send', z.object({}), async (_fields, { team, now }) => {
  await hurryNews(team.queries, now);
  wakeRelays();
  return { said: 'team.relays.next.hurried' };
});
