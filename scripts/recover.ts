import { Refusal } from '@/lib/domain/refusal';
import { readConfig } from '@/lib/server/config';
import { openKnownDatabase } from '@/lib/server/database/open-database';
import { PackError } from '@/lib/server/pack/pack-error';
import { readPack } from '@/lib/server/pack/read-pack';
import { recoverOwner } from '@/lib/server/team/recover-owner';
import { describeRefusal } from '@/lib/server/translate';
import { refuse, runOnDatabase, UsageError } from './database/run-on-database';

const USAGE = 'npm run recover [-- E-MAIL-OF-AN-OWNER]';

/** Prints a one-time link for an owner who cannot come in any more. Exit 2 for bad input. */
async function main(): Promise<void> {
  const [email = null, ...more] = process.argv.slice(2);
  if (email === '--help') return console.log(USAGE);
  if (more.length > 0) throw new UsageError(`This is how an owner gets a link: ${USAGE}`);
  const { packFolder, publicUrl } = readConfig(process.env);
  const { campaign } = await readPack(packFolder);
  await runOnDatabase(openKnownDatabase, ({ queries }) =>
    recoverOwner(queries, email, { publicUrl, now: Date.now() }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      throw new UsageError(describeRefusal(campaign.language, error));
    }),
  );
}

main().catch((error: unknown) =>
  refuse(error instanceof PackError ? new UsageError(error.message) : error),
);
