'use server';

import { z } from 'zod';
import { newPassphraseSchema, passphraseSchema, personNameSchema } from '@/lib/domain/team-fields';
import { changePassphrase, rename, signOutEverywhere } from '@/lib/server/team/account';
import { enter, leave } from '@/lib/server/team/enter';
import { teamAction } from '@/lib/server/team/team-action';

const noFieldsSchema = z.object({});

export const changeName = teamAction(
  'account.own',
  z.object({ name: personNameSchema }),
  async ({ name }, own) => {
    await rename(own, name);
    return { said: 'team.account.renamed' };
  },
);

export const choosePassphrase = teamAction(
  'account.own',
  z.object({ current: passphraseSchema, passphrase: newPassphraseSchema }),
  async (fields, own) => {
    await changePassphrase(own, fields);
    // Every session has ended, this one too: it begins anew, the others do not.
    const proof = { email: own.member.email, passphrase: fields.passphrase };
    return enter(own, 'passphrase', proof, '/team/account?changed');
  },
);

export const signOut = teamAction('account.own', noFieldsSchema, (_fields, own) => leave(own));

export const endSessions = teamAction('account.own', noFieldsSchema, async (_fields, own) => {
  await signOutEverywhere(own);
  return leave(own);
});
