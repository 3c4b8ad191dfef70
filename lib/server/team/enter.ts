import 'server-only';
import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { askSession } from './ask-session';
import { INSIDE, SIGN_IN } from './places';
import { SESSION_SECONDS, sessionCookie } from './session-cookie';
import type { TeamRequest } from './team-request';

/** Signs in whoever proves who they are, and leads them inside, or to another place. Throws Refusal. */
export async function enter(
  { team, address, now }: TeamRequest,
  provider: 'passphrase' | 'link',
  fields: Readonly<Record<string, unknown>>,
  place = INSIDE,
): Promise<never> {
  const session = await askSession(team, provider, fields, { address, now });
  const { name, options } = sessionCookie(team.publicUrl);
  (await cookies()).set(name, session, { ...options, maxAge: SESSION_SECONDS });
  redirect(place);
}

/** Ends the session of this browser, and leads out. */
export async function leave({ team }: TeamRequest): Promise<never> {
  const { name, options } = sessionCookie(team.publicUrl);
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
  redirect(SIGN_IN);
}
