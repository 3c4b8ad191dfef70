import 'server-only';
import { redirect } from 'next/navigation';
import type { z } from 'zod';
import type { FormAction } from '@/lib/domain/form-state';
import type { Member } from '@/lib/domain/member';
import { mayDo, type Permission } from '@/lib/domain/permission';
import { Refusal } from '@/lib/domain/refusal';
import { answerForm, type Done } from './answer-form';
import { brand } from './brand';
import { parseFields } from './parse-fields';
import { SIGN_IN } from './places';
import { currentMember, type TeamRequest } from './team-request';

type MemberRequest = TeamRequest & { readonly member: Member };

/**
 * An action of the team: authenticates, authorises, parses, then runs. Every export of an `actions.ts` is made
 * here or by `publicAction`.
 */
export function teamAction<Schema extends z.ZodType>(
  permission: Permission,
  schema: Schema,
  run: (fields: z.infer<Schema>, request: MemberRequest) => Promise<Done>,
): FormAction {
  const action: FormAction = (_state, form) =>
    answerForm(form, async (fields, request) => {
      const member = await currentMember();
      if (!member) redirect(SIGN_IN);
      if (!mayDo(member, permission)) throw new Refusal('not-allowed');
      return run(parseFields(schema, fields), { ...request, member });
    });
  return brand(action, permission);
}

/** An action for whoever is not signed in: the doors themselves, and nothing else. */
export function publicAction<Schema extends z.ZodType>(
  schema: Schema,
  run: (fields: z.infer<Schema>, request: TeamRequest) => Promise<Done>,
): FormAction {
  const action: FormAction = (_state, form) =>
    answerForm(form, (fields, request) => run(parseFields(schema, fields), request));
  return brand(action, 'public');
}
