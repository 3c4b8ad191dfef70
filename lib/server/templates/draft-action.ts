import 'server-only';
import { z } from 'zod';
import type { SentDraft } from '@/lib/domain/draft';
import { type DraftAction, type DraftState, sentDraftSchema } from '@/lib/domain/draft';
import { Refusal } from '@/lib/domain/refusal';
import type { Stored } from '../publication/write-version';
import { brand } from '../team/brand';
import type { Doing } from '../team/members/member-context';
import { teamAction } from '../team/team-action';

const fieldsSchema = z.object({
  template: z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: 'custom', message: 'form-incomplete' });
        return z.NEVER;
      }
    })
    .pipe(sentDraftSchema),
});

/** The action of the editor: a team's action that also tells where the draft was kept, or what stands there. */
export function draftAction(run: (doing: Doing, sent: SentDraft) => Promise<Stored>): DraftAction {
  const action: DraftAction = async (state, form) => {
    let told: Pick<DraftState, 'code' | 'stored'> = {};
    const save = teamAction('templates.draft', fieldsSchema, async ({ template }, doing) => {
      try {
        told = { stored: await run(doing, template) };
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
  return brand(action, 'templates.draft');
}

function describe(error: unknown): Pick<DraftState, 'code' | 'stored'> {
  if (!(error instanceof Refusal)) return {};
  const { code, details } = error;
  if (code !== 'draft-outdated') return { code };
  return { code, stored: { slug: String(details.slug), version: Number(details.version) } };
}
