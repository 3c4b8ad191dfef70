'use server';

import { redirect } from 'next/navigation';
import { eventFieldsSchema } from '@/lib/domain/event-fields';
import { formAction } from '@/lib/server/publication/form-action';
import { pieceActions } from '@/lib/server/publication/piece-actions';
import { publishEvent } from '@/lib/server/team-agenda/publish-event';
import { saveEvent } from '@/lib/server/team-agenda/save-event';

const actions = pieceActions('event', {
  home: '/team/agenda',
  draft: 'agenda.edit',
  publish: 'agenda.edit',
  offer: publishEvent,
});

export const save = formAction('agenda.edit', eventFieldsSchema, async (fields, doing) => {
  const { slug } = await saveEvent(doing, fields);
  if (fields.slug === null) redirect(`/team/agenda/${slug}?created`);
  return { said: 'team.pieces.saved' };
});

export const restore = actions.restore;
export const publish = actions.publish;
export const schedule = actions.schedule;
export const withdraw = actions.withdraw;
export const archive = actions.archive;
export const unarchive = actions.unarchive;
