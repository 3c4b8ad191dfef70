import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { GROUPING } from '@/lib/domain/relay';
import {
  type Database,
  type DatabasePlace,
  openDatabase,
} from '@/lib/server/database/open-database';
import { relayMails } from '@/lib/server/database/relay-schema';
import { gatherNews } from '@/lib/server/relays/gather-news';
import { resendMail } from '@/lib/server/relays/resend-mail';
import type { Team } from '@/lib/server/team/current-team';
import { toMember } from '@/lib/server/team/find-person';
import { usePlaces } from '../support/databases';
import { type RelayMailServer, serveRelayMail } from '../support/relay-mail';
import {
  addTestRelay,
  describeTestSite,
  makeWork,
  publishTestNews,
  readMails,
} from '../support/relay-work';
import { runOn } from '../support/run-on';
import { addPerson, NOW } from '../support/team';

// A backup is made while mails wait, the site goes on and sends them, then the backup is restored by its command.

const DAY = 24 * 3_600_000;
/** Far after any day on which this runs: nobody can have told of it. */
const PLANNED = Date.UTC(2400, 0, 1);

describe('a backup restored', () => {
  const makePlace = usePlaces();
  let mail: RelayMailServer;
  let place: DatabasePlace;
  let database: Database;
  let folder: string;

  beforeAll(async () => {
    mail = await serveRelayMail();
    folder = await mkdtemp(join(tmpdir(), 'picbadge-relay-restore-'));
    place = await makePlace('server');
    database = await openDatabase(place);
  });
  beforeEach(() => mail.forget());
  afterAll(async () => {
    await database.close();
    await mail.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('what waited in a backup is sent by nobody but a person, and what was planned still goes', async () => {
    const { queries } = database;
    const { run, runLater, time } = makeWork(
      () => queries,
      () => mail.url,
    );
    await addTestRelay(queries, 'Anna');
    await publishTestNews(queries, 'gathered', NOW);
    time.now = NOW + GROUPING;
    await gatherNews(queries, describeTestSite(), time.now);
    await publishTestNews(queries, 'fresh', time.now);
    await publishTestNews(queries, 'planned', PLANNED);
    const file = join(folder, 'backup.gz');
    expect((await runOn(place, 'backup', '--out', file)).code).toBe(0);
    await run();
    await runLater();
    const sent = mail.letters.map(({ id }) => id);
    expect(new Set(sent).size, 'one of what waited, one of what was fresh').toBe(2);

    expect((await runOn(place, 'restore', file, '--replace')).code).toBe(0);
    mail.forget();
    for (const wait of [0, GROUPING, DAY]) await runLater(wait);
    expect(mail.begun, 'told again by surprise').toEqual([]);
    const uncertain = await queries
      .select()
      .from(relayMails)
      .where(eq(relayMails.state, 'uncertain'));
    expect(uncertain.map(({ reason }) => reason)).toEqual(['restored', 'restored']);

    const team = { queries } as Team;
    const member = toMember(await addPerson(team, 'editor'));
    for (const { id } of uncertain) await resendMail({ team, member, now: time.now }, id);
    await run();
    expect(mail.letters.map(({ id }) => id).sort(), 'the names they had').toEqual(sent.sort());

    mail.forget();
    await publishTestNews(queries, 'after', time.now);
    await runLater();
    expect(mail.letters.length, 'what is published since').toBe(1);
    time.now = PLANNED;
    await runLater();
    expect(mail.letters.length, 'what was planned').toBe(2);
    expect(await readMails(queries)).toEqual({ Anna: ['sent', null] });
  });
});
