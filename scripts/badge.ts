import { Refusal } from '@/lib/domain/refusal';
import { readConfig } from '@/lib/server/config';
import { openPack } from '@/lib/server/pack/open-pack';
import { PackError } from '@/lib/server/pack/pack-error';
import { describeRefusal } from '@/lib/server/translate';
import { paintBadge } from './badge/paint-badge';

const USAGE =
  'npm run badge -- --template SLUG [--photo FILE] [--text slot=value] [--territory CODE] [--format square] --out FILE';

/** Paints one visual from the pack. Exit 2 for bad input. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const pack = await openPack(readConfig(process.env).packFolder);
  try {
    console.log(await paintBadge(pack, process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // What was typed may hold a line break, and the sentence quotes it.
    stop(describeRefusal(pack.campaign.language, error).replaceAll(/[\r\n]+/g, ' '));
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

main().catch((error: unknown) => {
  if (error instanceof PackError) stop(error.message);
  throw error;
});
