// A process to be killed: tells relays what is due, over and over.
import { setTimeout as wait } from 'node:timers/promises';
import { readConfig } from '../../lib/server/config';
import { openDatabase } from '../../lib/server/database/open-database';
import { workRelays } from '../../lib/server/relays/work-relays';
import { describeTestSite } from './relay-work';

async function main(): Promise<void> {
  const { queries } = await openDatabase(readConfig(process.env).database);
  const site = describeTestSite();
  const mail = { url: process.env.SMTP_URL ?? '', from: 'team@example.org' };
  const work = { queries, mail, clock: Date.now, isStopping: () => false };
  for (;;) {
    await workRelays({ ...work, readSite: async () => site });
    await wait(5);
  }
}

main();
