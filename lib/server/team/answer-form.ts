import 'server-only';
import { revalidatePath } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import { type FormState, keepValues } from '@/lib/domain/form-state';
import type { MessageKey, MessageValues } from '@/lib/domain/messages';
import { translator } from '../translate';
import { explain } from './explain';
import { readForm } from './parse-fields';
import { readRequest, requireOwnOrigin, type TeamRequest } from './team-request';

/** What came of an action: something to say, and maybe a link to hand over. */
export type Done = {
  readonly said?: MessageKey;
  readonly values?: MessageValues;
  readonly link?: string;
};

type Fields = Readonly<Record<string, unknown>>;

/** Runs what a form asks for, when it comes from this site, and says what came of it. */
export async function answerForm(
  form: FormData,
  run: (fields: Fields, request: TeamRequest) => Promise<Done>,
): Promise<FormState> {
  const request = await readRequest();
  const { language } = request.team.campaign;
  try {
    await requireOwnOrigin(request.team.publicUrl);
    const { said, values, link = null } = await run(readForm(form), request);
    // What the pages show has changed.
    revalidatePath('/team', 'layout');
    const sentence = said ? translator(language)(said, values) : '';
    return { status: 'done', sentence, values: {}, link };
  } catch (error) {
    unstable_rethrow(error);
    const { requestId } = request;
    const sentence = explain(error, language, { route: '/team', method: 'POST', requestId });
    return { status: 'refused', sentence, values: keepValues(form), link: null };
  }
}
