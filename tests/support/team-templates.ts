import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from 'vitest';
import type { Draft } from '@/lib/domain/draft';
import type { Role } from '@/lib/domain/role';
import { findOpenSite } from '@/lib/server/current-site';
import { openSite, type Site } from '@/lib/server/site';
import type { Team } from '@/lib/server/team/current-team';
import { toMember } from '@/lib/server/team/find-person';
import type { Upload } from '@/lib/server/team/upload-route';
import { takeArtwork } from '@/lib/server/templates/take-artwork';
import type { Kind } from './databases';
import { drawFrame } from './drawn-artwork';
import { locate } from './packs';
import { addPerson, NOW, openTestTeam } from './team';

const shared = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for('picbadge.site');

/** A team whose site is built from its database: a function that gives the site as it is now. */
export function openTeamSite(kind: Kind = 'embedded'): { team: Team; site: () => Promise<Site> } {
  const team = openTestTeam({}, kind);
  beforeAll(async () => {
    const config = {
      packFolder: locate('campaigns/masseret-2015'),
      publicUrl: team.publicUrl,
      database: { folder: '' },
      logLevel: 'silent',
      handlesSignals: false,
      builtAt: 0,
    } as const;
    const close = async () => {};
    shared[KEY] = openSite(config, Promise.resolve({ kind, queries: team.queries, close }));
    await shared[KEY];
  });
  afterAll(() => {
    delete shared[KEY];
  });
  const site = async () => {
    const open = await findOpenSite();
    if (!open) throw new Error('Expected an open site');
    return open;
  };
  return { team, site };
}

/** Somebody who does something at noon on a day of the campaign, unless another time is given. */
export async function doAs(team: Team, role: Role, now = NOW, territories: string[] = []) {
  const email = `${randomUUID()}@example.org`;
  const person = await addPerson(team, role, { email, territories });
  return { team, member: toMember(person), now, requestId: 'a number' };
}

/** Bytes as they come from a browser. */
export function send(bytes: Uint8Array, name = 'frame.png'): Upload {
  return {
    body: new Blob([new Uint8Array(bytes)]).stream(),
    length: bytes.length,
    name,
    about: null,
  };
}

/** A draft of one square made of a frame that was sent. */
export async function makeDraft(
  doing: Awaited<ReturnType<typeof doAs>>,
  changes: Partial<Draft> = {},
  colour?: string,
): Promise<Draft> {
  const { artwork, windows } = await takeArtwork(send(await drawFrame(colour)), doing);
  const square = { background: '#FFFFFF', artwork, window: windows[0] ?? null, slots: [] };
  return {
    kind: 'badge',
    title: 'Un anneau d’été',
    description: 'Un anneau.',
    formats: { square },
    ...changes,
  };
}
