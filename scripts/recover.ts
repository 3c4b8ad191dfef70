import { Refusal } from '@/lib/domain/refusal';
import { ConfigError, readConfig } from '@/lib/server/config';
import { openDatabase } from '@/lib/server/database/open-database';
import { PackError } from '@/lib/server/pack/pack-error';
import { readPack } from '@/lib/server/pack/read-pack';
import { recoverOwner } from '@/lib/server/team/recover-owner';
import { describeRefusal } from '@/lib/server/translate';

const USAGE = 'npm run recover [-- E-MAIL-OF-AN-OWNER]';

/** Prints a one-time link for an owner who cannot come in any more. Exit 2 for bad input. */
async function main(): Promise<void> {
  const [email = null, ...more] = process.argv.slice(2);
  if (email === '--help' || more.length > 0) return console.log(USAGE);
  const { packFolder, publicUrl, database: place } = readConfig(process.env);
  const { campaign } = await readPack(packFolder);
  const database = await openDatabase(place);
  try {
    console.log(await recoverOwner(database.queries, email, { publicUrl, now: Date.now() }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    stop(describeRefusal(campaign.language, error));
  } finally {
    await database.close();
  }
}

function stop(sentence: string): void {
  console.error(sentence);
  process.exitCode = 2;
}

main().catch((error: unknown) => {
  if (!(error instanceof PackError || error instanceof ConfigError)) throw error;
  stop(error.message);
});
