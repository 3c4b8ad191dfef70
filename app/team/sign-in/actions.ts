'use server';

import { z } from 'zod';
import { emailSchema, passphraseSchema } from '@/lib/domain/team-fields';
import { enter } from '@/lib/server/team/enter';
import { sendWayIn } from '@/lib/server/team/send-way-in';
import { publicAction } from '@/lib/server/team/team-action';

export const signIn = publicAction(
  z.object({ email: emailSchema, passphrase: passphraseSchema }),
  (fields, request) => enter(request, 'passphrase', fields),
);

export const askLink = publicAction(
  z.object({ email: emailSchema, purpose: z.enum(['sign-in', 'reset']) }),
  async (fields, request) => {
    await sendWayIn(request, fields);
    return { said: 'team.signIn.sent' };
  },
);
