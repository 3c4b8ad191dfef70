import 'server-only';
import NextAuth from 'next-auth';
import { type AuthRequest, authOptions } from './auth-options';
import type { Team } from './current-team';
import { sessionCookie } from './session-cookie';

type Headers = Map<string, string | string[]>;

/** The response that next-auth writes to: what it answers is read from there, and nothing is sent. */
function makeResponse() {
  const headers: Headers = new Map();
  let body: unknown;
  const response = {
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    status: () => response,
    json: (value: unknown) => {
      body = value;
    },
    send: (value: unknown) => {
      body = value;
    },
    end: () => {},
  };
  return { response, headers, readBody: () => body };
}

type Ask = {
  readonly method: 'GET' | 'POST';
  readonly nextauth: readonly string[];
  readonly body?: Readonly<Record<string, unknown>>;
  readonly cookies?: Readonly<Record<string, string>>;
};

/** One request to next-auth in this process: the cookies it sets by name, and its body. */
export async function askAuth(team: Team, request: AuthRequest, ask: Ask) {
  const { nextauth, method, body = {}, cookies = {} } = ask;
  const { response, headers, readBody } = makeResponse();
  const incoming = { method, query: { nextauth }, body, cookies, headers: {} };
  await NextAuth(incoming as never, response as never, authOptions(team, request));
  const lines = headers.get('set-cookie') ?? [];
  return { cookies: readCookies([lines].flat()), body: readBody() };
}

/**
 * The session of somebody who proves who they are to a provider of next-auth (`passphrase` or `link`), as the
 * value of its cookie. What a browser brought along plays no part: nothing given before can become a session.
 * Throws Refusal.
 */
export async function askSession(
  team: Team,
  provider: 'passphrase' | 'link',
  fields: Readonly<Record<string, unknown>>,
  at: Pick<AuthRequest, 'address' | 'now'>,
): Promise<string> {
  let reason: unknown = null;
  const request = { ...at, onRefusal: (error: unknown) => (reason = error) };
  const { cookies, body } = await askAuth(team, request, { method: 'GET', nextauth: ['csrf'] });
  const { csrfToken } = body as { csrfToken: string };
  const answer = await askAuth(team, request, {
    method: 'POST',
    nextauth: ['callback', provider],
    body: { ...fields, csrfToken },
    cookies,
  });
  if (reason) throw reason;
  const session = answer.cookies[sessionCookie(team.publicUrl).name];
  if (!session) throw new Error('Expected next-auth to give a session');
  return session;
}

function readCookies(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [pair = ''] = line.split(';');
      const end = pair.indexOf('=');
      return [pair.slice(0, end), decodeURIComponent(pair.slice(end + 1))];
    }),
  );
}
