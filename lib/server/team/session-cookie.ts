import 'server-only';

/** How long a session lasts, in s: a working week and its weekend. It is never made longer. */
export const SESSION_SECONDS = 7 * 86_400;

/**
 * The cookie of a session. Known by https, it is this host's alone (`__Host-`) and never travels in the clear;
 * browsers do not keep such a name on http://localhost.
 */
export function sessionCookie(publicUrl: string) {
  const secure = publicUrl.startsWith('https:');
  return {
    name: secure ? '__Host-picbadge-session' : 'picbadge-session',
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}
