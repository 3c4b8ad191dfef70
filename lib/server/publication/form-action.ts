import 'server-only';
import type { z } from 'zod';
import type { FormAction } from '@/lib/domain/form-state';
import type { Permission } from '@/lib/domain/permission';
import { Refusal } from '@/lib/domain/refusal';
import type { Done } from '../team/answer-form';
import { brand } from '../team/brand';
import type { Doing } from '../team/members/member-context';
import { teamAction } from '../team/team-action';

/**
 * The action of a plain form that changes a piece. When somebody else saved meanwhile, what was typed stays, and the
 * form's `version` becomes theirs: sent again, it is saved over it, as its sentence says.
 */
export function formAction<Schema extends z.ZodType>(
  permission: Permission,
  schema: Schema,
  run: (fields: z.infer<Schema>, doing: Doing) => Promise<Done>,
): FormAction {
  const action: FormAction = (state, form) =>
    teamAction(permission, schema, (fields, doing) =>
      run(fields, doing).catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'draft-outdated') {
          form.set('version', String(error.details.version));
        }
        throw error;
      }),
    )(state, form);
  return brand(action, permission);
}
