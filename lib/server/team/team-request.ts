import 'server-only';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import type { Member } from '@/lib/domain/member';
import { Refusal } from '@/lib/domain/refusal';
import { clientAddress } from './client-address';
import { currentTeam, type Team } from './current-team';
import { findMember } from './find-member';
import { sessionCookie } from './session-cookie';

/** What the team's code may know of the request it answers. */
export type TeamRequest = {
  readonly team: Team;
  readonly address: string;
  readonly requestId: string;
  /** In ms. */
  readonly now: number;
};

/** The request being answered. */
export async function readRequest(): Promise<TeamRequest> {
  const [team, incoming] = await Promise.all([currentTeam(), headers()]);
  return {
    team,
    address: clientAddress(incoming, team.trustedProxies),
    requestId: incoming.get('x-request-id') ?? '',
    now: Date.now(),
  };
}

/** Who asks, looked up once a request; null when nobody is signed in. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const [team, jar] = await Promise.all([currentTeam(), cookies()]);
  return findMember(team, jar.get(sessionCookie(team.publicUrl).name)?.value);
});

/** Throws Refusal unless a write comes from a page of this very site, by the address that people type. */
export async function requireOwnOrigin(publicUrl: string): Promise<void> {
  const origin = (await headers()).get('origin');
  if (origin !== publicUrl) throw new Refusal('origin-foreign', { address: publicUrl });
}
