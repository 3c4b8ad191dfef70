import 'server-only';
import type { NextAuthOptions, User } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { currentLogger } from '../operations/logger';
import type { Team } from './current-team';
import type { Person } from './find-person';
import { openLink } from './open-link';
import { SESSION_SECONDS, sessionCookie } from './session-cookie';
import { signInByPassphrase } from './sign-in-by-passphrase';

/** Who asks next-auth, when (ms), and who is told why it refused: next-auth keeps but a word of it. */
export type AuthRequest = {
  readonly address: string;
  readonly now: number;
  readonly onRefusal: (reason: unknown) => void;
};

type Visitor = User & { readonly version: number };

/** next-auth as this site has it: two ways to prove who one is, and a session that names a person alone. */
export function authOptions(team: Team, request: AuthRequest): NextAuthOptions {
  const { address, now } = request;
  const prove = (id: string, way: (fields: Fields) => Promise<Person>) =>
    Credentials({
      id,
      credentials: {},
      authorize: async (fields) => {
        try {
          return toVisitor(await way(fields as Fields));
        } catch (error) {
          request.onRefusal(error);
          return null;
        }
      },
    });
  return {
    secret: team.secret,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie(team.publicUrl) },
    useSecureCookies: team.publicUrl.startsWith('https:'),
    providers: [
      prove('passphrase', ({ email, passphrase }) =>
        signInByPassphrase(team, { email, passphrase }, address),
      ),
      prove('link', async ({ token, ...fields }) => {
        const person = await openLink(team, token, fields, now);
        await team.attempts.welcome({ account: person.email, address });
        return person;
      }),
    ],
    callbacks: {
      // Neither role nor name: they are read from the database at each request.
      jwt: ({ token, user }) =>
        user ? { sub: user.id, version: (user as Visitor).version } : token,
    },
    logger: {
      error: (code) => currentLogger().error({ code }, 'sign-in failed'),
      warn: () => {},
      debug: () => {},
    },
  };
}

type Fields = Record<'email' | 'passphrase' | 'token', string>;

function toVisitor({ id, sessionVersion }: Person): Visitor {
  return { id, version: sessionVersion };
}
