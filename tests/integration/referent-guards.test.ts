import { beforeEach, expect, it, vi } from 'vitest';
import { type FormAction, IDLE } from '@/lib/domain/form-state';
import { relayMails, relays as relayTable } from '@/lib/server/database/relay-schema';
import { checkKit } from '@/lib/server/kit/answer-kit';
import { listKits } from '@/lib/server/kit/list-kits';
import { listPieces } from '@/lib/server/publication/piece-rows';
import { gatherNews } from '@/lib/server/relays/gather-news';
import { toMember } from '@/lib/server/team/find-person';
import { sessionCookie } from '@/lib/server/team/session-cookie';
import { listGuarded } from '../support/guarded';
import { request } from '../support/next-headers';
import {
  addTestRelay,
  describeTestSite,
  forgetRelays,
  publishTestNews,
} from '../support/relay-work';
import { addPerson, NOW, sealSession } from '../support/team';
import { openTeamSite } from '../support/team-templates';

// What a referent of one place can reach of the others by guessing names and numbers: nothing.

vi.mock('next/headers', () => import('../support/next-headers'));
vi.mock('next/cache', () => ({ revalidatePath: () => {} }));

const { team, site } = openTeamSite();
const shared = globalThis as { [key: symbol]: unknown };
shared[Symbol.for('picbadge.team')] = Promise.resolve(team);

const guarded = await listGuarded();

/** What a file of the team's room exports under a name. */
function find<Run>(file: string, name: string): Run {
  const found = guarded.find((one) => one.name === `app/team/(inside)/${file} ${name}`);
  if (!found) throw new Error(`Expected ${name} in ${file}`);
  return found.run as Run;
}

/** The actions of a section of the team's room, all of them or those named. */
function listActions(section: string, ...names: string[]): FormAction[] {
  const start = `app/team/(inside)/${section}/actions.ts `;
  return guarded
    .filter(({ name }) => name.startsWith(start))
    .filter(({ name }) => names.length === 0 || names.includes(name.slice(start.length)))
    .map(({ run }) => run as FormAction);
}

type Page = (props: object) => Promise<unknown>;

beforeEach(async () => {
  await forgetRelays(team.queries);
  request.headers = new Headers({ origin: team.publicUrl });
  const person = await addPerson(team, 'referent', { territories: ['57'] });
  request.cookies.set(sessionCookie(team.publicUrl).name, await sealSession(person));
});

/** What an action says to somebody who sends these fields. */
async function send(action: FormAction, fields: Readonly<Record<string, string>>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return (await action(IDLE, form)).sentence;
}

const PERSON = {
  name: 'Volée',
  email: 'volee@example.org',
  reach: 'some',
  consentSource: 'Courrier',
  consentDay: '2015-09-21',
};
const ELSEWHERE = /territoires/;

const act = (name: string) => find<FormAction>('relays/actions.ts', name);

it('relays of other places are neither listed nor changed, whatever number is sent', async () => {
  const { queries } = team;
  const other = await addTestRelay(queries, 'Boris', ['54']);
  const all = await addTestRelay(queries, 'Chloe');
  await addTestRelay(queries, 'Anna', ['57']);
  await publishTestNews(queries, 'news', NOW);
  await gatherNews(queries, describeTestSite(), NOW + 3_600_000);
  await queries.update(relayMails).set({ state: 'refused' });
  const before = await queries.select().from(relayTable);
  const mails = await queries.select().from(relayMails);
  for (const id of [other, all]) {
    for (const territories of ['57', '54']) {
      expect(await send(act('change'), { ...PERSON, id, territories })).toMatch(ELSEWHERE);
    }
    expect(await send(act('remove'), { id })).toMatch(ELSEWHERE);
    const mail = mails.find(({ relayId }) => relayId === id)?.id ?? '';
    expect(await send(act('resend'), { id: mail, query: '' })).toMatch(ELSEWHERE);
  }
  expect(await send(act('add'), { ...PERSON, territories: '54' })).toMatch(ELSEWHERE);
  expect(await send(act('add'), { ...PERSON, reach: 'everywhere' })).toMatch(ELSEWHERE);
  expect(await queries.select().from(relayTable)).toEqual(before);
  expect(await queries.select().from(relayMails)).toEqual(mails);
  const getRelays = find<(request: Request) => Promise<Response>>(
    'relays/relays.csv/route.ts',
    'GET',
  );
  for (const query of ['', '?place=54', '?search=boris', '?list=listed']) {
    const answer = await getRelays(new Request(`${team.publicUrl}/team/relays/relays.csv${query}`));
    expect(await answer.text(), query).not.toMatch(/Boris|Chloe/);
  }
});

it('posts and dates for all are neither opened nor touched, whatever address is typed', async () => {
  const { queries } = team;
  const read = async () => [
    ...(await listPieces(queries, 'post')),
    ...(await listPieces(queries, 'event')),
  ];
  const before = await read();
  for (const { kind, slug, working } of before) {
    const props = { params: Promise.resolve({ slug }), searchParams: Promise.resolve({}) };
    const home = kind === 'post' ? 'posts' : 'agenda';
    const open = find<Page>(`${home}/[slug]/page.tsx`, 'default');
    const error: unknown = await open(props).catch((reason: unknown) => reason);
    expect((error as { digest?: string }).digest, slug).toContain(`/team/${home}?missing`);
    const named = { slug, version: String(working.version) };
    const actions =
      kind === 'post' ? listActions('posts', 'restore', 'makeLink') : listActions('agenda');
    expect(actions.length).toBeGreaterThan(1);
    const fields = { ...named, title: 'Volée', start: '2015-11-20T19:00', territory: '57' };
    const words = { venue: 'Salle', town: 'Metz', from: '2015-11-01T08:00' };
    for (const action of actions) {
      expect(await send(action, { ...fields, ...words }), slug).toMatch(ELSEWHERE);
    }
  }
  expect(before.length).toBeGreaterThan(5);
  expect(await read()).toEqual(before);
});

it('kits are those of one’s own places, and there', async () => {
  const open = await site();
  const places = (kits: readonly { address: string }[]) =>
    kits.map(({ address }) => address.split('/').at(-1) ?? '');
  const as = async (role: 'editor' | 'referent', territories: string[]) => {
    const email = `${role}-${territories}@example.org`;
    const member = toMember(await addPerson(team, role, { email, territories }));
    return places(listKits(open, member, NOW));
  };
  expect(await as('referent', ['57', '88'])).toEqual(['57.zip', '88.zip']);
  expect(await as('referent', ['99'])).toEqual([]);
  const all = await as('editor', []);
  expect(all).toEqual([
    'all.zip',
    ...open.pack.campaign.territories.map(({ code }) => `${code}.zip`),
  ]);
  for (const file of all) expect(checkKit(open, file, NOW).status, file).toBe(200);
});
