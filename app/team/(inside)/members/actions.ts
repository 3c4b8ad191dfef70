'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import {
  emailSchema,
  memberIdSchema,
  personNameSchema,
  rightsSchema,
} from '@/lib/domain/team-fields';
import {
  changeMember,
  makeMemberLink,
  removeMember,
} from '@/lib/server/team/members/change-member';
import { inviteMember } from '@/lib/server/team/members/invite-member';
import { teamAction } from '@/lib/server/team/team-action';

const memberSchema = z.object({ id: memberIdSchema });
const personSchema = z.object({ name: personNameSchema, email: emailSchema });

export const invite = teamAction(
  'members.manage',
  personSchema.and(rightsSchema),
  async (invited, doing) => {
    const { link, letter } = await inviteMember(doing, invited);
    return { said: `team.members.letter.${letter}`, values: { name: invited.name }, link };
  },
);

export const change = teamAction(
  'members.manage',
  memberSchema.and(rightsSchema),
  async ({ id, ...rights }, doing) => {
    await changeMember(doing, id, rights);
    return { said: 'team.members.changed' };
  },
);

export const makeLink = teamAction('members.manage', memberSchema, async ({ id }, doing) => {
  const { link, letter } = await makeMemberLink(doing, id);
  return { said: `team.members.newLink.${letter}`, link };
});

export const remove = teamAction('members.manage', memberSchema, async ({ id }, doing) => {
  await removeMember(doing, id);
  redirect('/team/members?removed');
});
