import 'server-only';
import { z } from 'zod';
import type { DraftAction, DraftState } from '@/lib/domain/draft';
import type { Permission } from '@/lib/domain/permission';
import { Refusal } from '@/lib/domain/refusal';
import { brand } from '../team/brand';
import type { Doing } from '../team/members/member-context';
import { teamAction } from '../team/team-action';
import type { Stored } from './write-version';

/**
 * The action of an editor, which sends JSON in a form's `field`: a team's action that also tells where the draft was
 * kept, or what stands there.
 */
export function draftAction<Schema extends z.ZodType>(
  permission: Permission,
  field: string,
  schema: Schema,
  run: (doing: Doing, sent: z.infer<Schema>) => Promise<Stored>,
): DraftAction {
  const fieldsSchema = z.object({ [field]: z.string().transform(parseJson).pipe(schema) });
  const action: DraftAction = async (state, form) => {
    let told: Pick<DraftState, 'code' | 'stored'> = {};
    const save = teamAction(permission, fieldsSchema, async (fields, doing) => {
      try {
        told = { stored: await run(doing, fields[field] as z.infer<Schema>) };
        return { said: 'team.pieces.saved' };
      } catch (error) {
        told = describe(error);
        throw error;
      }
    });
    const { values: _, ...answer } = await save(state, form);
    // The editor keeps what it sent.
    return { ...answer, values: {}, ...told };
  };
  return brand(action, permission);
}

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    context.addIssue({ code: 'custom', message: 'form-incomplete' });
    return z.NEVER;
  }
}

function describe(error: unknown): Pick<DraftState, 'code' | 'stored'> {
  if (!(error instanceof Refusal)) return {};
  const { code, details } = error;
  if (code !== 'draft-outdated') return { code };
  return { code, stored: { slug: String(details.slug), version: Number(details.version) } };
}
