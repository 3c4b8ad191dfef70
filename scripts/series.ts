import { Refusal } from '@/lib/domain/refusal';
import { readConfig } from '@/lib/server/config';
import { dateKit } from '@/lib/server/kit/date-kit';
import { openPack, type Pack } from '@/lib/server/pack/open-pack';
import { PackError } from '@/lib/server/pack/pack-error';
import type { Check } from '@/lib/server/series/check-rows';
import { describeProblem } from '@/lib/server/series/describe-problem';
import { listSeriesEntries } from '@/lib/server/series/list-series-entries';
import { describeRefusal, translator } from '@/lib/server/translate';
import { streamZip } from '@/lib/server/zip/stream-zip';
import { parseSeriesArguments } from './series/parse-arguments';
import { planSeries } from './series/plan-series';
import { makeProgressBar } from './series/progress-bar';
import { writeZip } from './series/write-zip';

const USAGE =
  'npm run series -- --template SLUG --csv FILE [--photos DIR] [--format square,story] [--column slot=NAME] [--skip-bad-rows] --out FILE.zip';

/** ms after which a disk that takes nothing is given up. */
const PATIENCE = 600_000;

/** Paints a list of visuals from the pack into one ZIP. Exit 2 for bad input. */
async function main(): Promise<void> {
  if (process.argv.includes('--help')) return console.log(USAGE);
  const pack = await openPack(readConfig(process.env).packFolder);
  try {
    console.log(await paintSeries(pack, process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    stop(flatten(describeRefusal(pack.campaign.language, error)));
  }
}

async function paintSeries(pack: Pack, words: readonly string[]): Promise<string> {
  const args = parseSeriesArguments(words);
  if (!/\.zip$/i.test(args.out)) throw new Refusal('series-out-ending', { file: args.out });
  const { model, check, visuals, total } = await planSeries(pack, args);
  const t = translator(pack.campaign.language);
  listProblems(pack, check);
  if (check.good === 0) throw new Refusal('series-none-good');
  if (check.problems.length > 0 && !args.skips) {
    throw new Refusal('series-some-bad', { count: check.problems.length });
  }
  const tick = makeProgressBar(total, t);
  const counts = { painted: 0, missing: 0 };
  const entries = listSeriesEntries(pack, model, visuals, (isPainted) => {
    counts[isPainted ? 'painted' : 'missing']++;
    tick();
  });
  const settings = { date: dateKit(pack.campaign.calendar), patience: PATIENCE };
  await writeZip(
    args.out,
    streamZip(entries, { ...settings, mayGoOn: () => true, onEnd: () => {} }),
  );
  tick(true);
  return t('series.command.done', { file: args.out, ...counts });
}

/** Each row that cannot be painted, a line each, on the standard error. */
function listProblems({ campaign }: Pack, { problems }: Check): void {
  const t = translator(campaign.language);
  for (const problem of problems) {
    const said = describeProblem(problem, campaign.language);
    console.error(flatten(t('series.problem.said', said)));
  }
}

/** What was typed may hold a line break, and sentences quote it. */
function flatten(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ');
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

main().catch((error: unknown) => {
  if (error instanceof PackError) stop(error.message);
  throw error;
});
