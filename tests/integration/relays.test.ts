import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GIVEN_UP, GROUPING } from '@/lib/domain/relay';
import { relayMails } from '@/lib/server/database/relay-schema';
import { settleInterrupted } from '@/lib/server/relays/claim-mail';
import { leaveList } from '@/lib/server/relays/leave';
import { workRelays } from '@/lib/server/relays/work-relays';
import { KINDS, useDatabase } from '../support/databases';
import { type Behaviour, type RelayMailServer, serveRelayMail } from '../support/relay-mail';
import {
  addTestRelay,
  forgetRelays,
  makeWork,
  publishTestNews,
  readMails,
  readTokens,
} from '../support/relay-work';
import { NOW } from '../support/team';

let server: RelayMailServer;
beforeAll(async () => {
  server = await serveRelayMail();
});
afterAll(() => server.stop());

const MINUTE = 60_000;

/** Friday 4 December 2015, 23 h 30 in Paris: half an hour before the silence, which ends on Sunday at 20 h. */
const EVE = Date.UTC(2015, 11, 4, 22, 30);
const REOPENED = Date.UTC(2015, 11, 6, 19);

describe.each(KINDS)('news for relays, %s', (kind) => {
  const database = useDatabase(kind);
  const queries = () => database().queries;
  const start = () => makeWork(queries, () => server.url);
  const read = () => readMails(queries());

  beforeEach(async () => {
    await forgetRelays(queries());
    server.forget();
  });

  it('are one mail a person, of what was published within ten minutes for their places', async () => {
    await addTestRelay(queries(), 'Anna', ['57']);
    await addTestRelay(queries(), 'Boris', ['54', '88']);
    await addTestRelay(queries(), 'Chloe');
    const { places, run, runLater } = start();
    places['event/metz'] = ['57'];
    await publishTestNews(queries(), 'first', NOW);
    await publishTestNews(queries(), 'metz', NOW + 9 * MINUTE, 'event');
    expect(await run()).toBe(NOW + GROUPING);
    expect(server.letters).toEqual([]);
    expect(await runLater()).toBeNull();
    const subjects = server.letters.map(({ to, source }) => [
      to,
      /^Subject: (.*)$/m.exec(source)?.[1],
    ]);
    expect(Object.fromEntries(subjects)).toMatchObject({
      'anna@example.org': expect.stringMatching(/2_nouveaut/),
      'boris@example.org': expect.stringMatching(/first/),
      'chloe@example.org': expect.stringMatching(/2_nouveaut/),
    });
    expect(await read()).toEqual({
      Anna: ['sent', null],
      Boris: ['sent', null],
      Chloe: ['sent', null],
    });
    await runLater(GIVEN_UP);
    expect(server.letters).toHaveLength(3);
  });

  it('come with a name of their own, a way out, and both kinds of text', async () => {
    const id = await addTestRelay(queries(), 'Anna');
    const { runLater } = start();
    await publishTestNews(queries(), 'first', NOW);
    await runLater();
    const [{ source = '', id: name = '' } = {}] = server.letters;
    const [token] = await readTokens(queries(), id);
    expect(name).toMatch(/^[0-9a-f]{32}@example\.org$/);
    const head = source.split('\r\n\r\n')[0]?.replaceAll(/\r\n\s+/g, ' ') ?? '';
    expect(head).toContain(`List-Unsubscribe: <https://example.org/relays/leave/${token}>`);
    expect(head).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
    expect(head).toContain('From: La campagne <team@example.org>');
    expect(head).toContain('To: Anna <anna@example.org>');
    expect(source).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(source).toMatch(/Content-Type: text\/html; charset=utf-8/);
    expect(source).toMatch(/Content-Id: <sign>/i);
  });

  it('are forgotten when nothing of them is offered any more', async () => {
    await addTestRelay(queries(), 'Anna');
    const { places, runLater, run } = start();
    places['post/gone'] = null;
    await publishTestNews(queries(), 'gone', NOW);
    await publishTestNews(queries(), 'late', NOW);
    server.tell('anna@example.org', 'greylist');
    await runLater();
    expect(await read()).toEqual({ Anna: ['waiting', '451 Come back later'] });
    places['post/late'] = null;
    await runLater(MINUTE);
    expect(await read()).toEqual({ Anna: ['cancelled', 'withdrawn'] });
    expect(await run()).toBeNull();
    expect(server.letters).toEqual([]);
  });

  it.each<[Behaviour, string, string | RegExp | null]>([
    ['refuse', 'refused', /^550 No such person here/],
    ['refuse after', 'refused', /^554 Not a word of it/],
    ['defer after', 'uncertain', /^452 No room now/],
    ['drop after', 'uncertain', /Connection closed|ECONNRESET|socket/i],
    ['stall after', 'uncertain', /Timeout/],
    ['take and drop', 'uncertain', /Connection closed|ECONNRESET|socket/i],
  ])('are handed over once to a server that does so: %s', async (behaviour, state, reason) => {
    await addTestRelay(queries(), 'Anna');
    await addTestRelay(queries(), 'Boris');
    const { runLater } = start();
    await publishTestNews(queries(), 'first', NOW);
    server.tell('anna@example.org', behaviour);
    await runLater();
    const { Anna, Boris } = await read();
    expect(Anna).toEqual([state, expect.stringMatching(reason ?? '')]);
    expect(Boris, 'the next one').toEqual(['sent', null]);
    const attempts = server.begun.length;
    for (const ms of [MINUTE, 60 * MINUTE, GIVEN_UP]) await runLater(ms);
    expect(server.begun).toHaveLength(attempts);
  });

  it.each<Behaviour>(['greylist', 'drop before', 'stall before'])(
    'are tried again, later and later, where nothing was handed over: %s',
    async (behaviour) => {
      await addTestRelay(queries(), 'Anna');
      const { runLater, time } = start();
      await publishTestNews(queries(), 'first', NOW);
      server.tell('anna@example.org', behaviour, behaviour);
      expect(await runLater()).toBe(time.now + MINUTE);
      expect((await read()).Anna?.[0]).toBe('waiting');
      expect(await runLater(MINUTE)).toBe(time.now + 5 * MINUTE);
      expect(server.begun).toEqual([]);
      expect(await runLater(5 * MINUTE)).toBeNull();
      expect(await read()).toEqual({ Anna: ['sent', null] });
    },
  );

  it('wait for a server that is away, and are given up after three days', async () => {
    await addTestRelay(queries(), 'Anna');
    await addTestRelay(queries(), 'Boris');
    const away = makeWork(queries, () => 'smtp://127.0.0.1:9/');
    await publishTestNews(queries(), 'first', NOW);
    expect(await away.runLater()).toBe(away.time.now + MINUTE);
    const states = Object.values(await read()).map(([state]) => state);
    expect(states).toEqual(['waiting', 'waiting']);
    expect(Object.values(await read()).map(([, reason]) => reason)).toContainEqual(
      expect.stringMatching(/ECONNREFUSED/),
    );
    await away.runLater(GIVEN_UP + 1);
    expect(await read()).toEqual({
      Anna: ['cancelled', 'too-late'],
      Boris: ['cancelled', 'too-late'],
    });
  });

  it('wait for the end of the silence, gathered or not', async () => {
    await addTestRelay(queries(), 'Anna');
    const { run, time } = start();
    time.now = EVE;
    await publishTestNews(queries(), 'first', EVE - GROUPING);
    server.tell('anna@example.org', 'greylist');
    await run();
    await publishTestNews(queries(), 'second', EVE + 25 * MINUTE);
    // A minute before the hour as well: a slow server would take it after.
    for (time.now of [EVE + 30 * MINUTE - 1, EVE + 30 * MINUTE, REOPENED - 1]) {
      const isSilent = time.now >= EVE + 30 * MINUTE;
      expect(await run()).toBe(isSilent ? REOPENED : time.now + MINUTE);
      expect(server.letters).toEqual([]);
    }
    time.now = REOPENED;
    expect(await run()).toBeNull();
    expect(server.letters).toHaveLength(2);
  });

  it('are not sent to whoever leaves, whose way out works at once and twice', async () => {
    const anna = await addTestRelay(queries(), 'Anna');
    await addTestRelay(queries(), 'Boris');
    const { runLater } = start();
    await publishTestNews(queries(), 'first', NOW);
    server.tell('anna@example.org', 'greylist');
    await runLater();
    const [token = ''] = await readTokens(queries(), anna);
    await leaveList(queries(), token, NOW);
    await leaveList(queries(), token, NOW + 1);
    await publishTestNews(queries(), 'second', NOW);
    await runLater(MINUTE + GROUPING);
    expect(server.letters.map(({ to }) => to)).toEqual(['boris@example.org', 'boris@example.org']);
    const mails = await queries().select().from(relayMails).where(eq(relayMails.relayId, anna));
    expect(mails).toMatchObject([{ state: 'cancelled', reason: 'left' }]);
  });

  it('that a process was handing over when it died are uncertain, and never tried again', async () => {
    await addTestRelay(queries(), 'Anna');
    const { run, runLater, time } = start();
    await publishTestNews(queries(), 'first', NOW);
    server.tell('anna@example.org', 'greylist');
    await runLater();
    await queries()
      .update(relayMails)
      .set({ state: 'delivering', changedAt: new Date(time.now) });
    await runLater(MINUTE);
    expect((await read()).Anna?.[0], 'it may still be at it').toBe('delivering');
    await settleInterrupted(queries(), time.now, 0);
    expect(await read()).toEqual({ Anna: ['uncertain', 'interrupted'] });
    await run();
    expect(server.letters).toEqual([]);
  });

  it('are shared by two processes, and sent once', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Relay${String.fromCharCode(65 + at)}`);
    for (const name of names) await addTestRelay(queries(), name);
    const { work, time } = start();
    await publishTestNews(queries(), 'first', NOW);
    time.now += GROUPING;
    await Promise.all([1, 2, 3].map(() => workRelays(work)));
    expect(server.letters.map(({ to }) => to).sort()).toEqual(
      names.map((name) => `${name.toLowerCase()}@example.org`),
    );
  });
});
