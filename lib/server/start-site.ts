import 'server-only';
import { PackError } from './pack/pack-error';
import { currentSite } from './site';

/** Opens the site; on a pack that cannot be used, says which file and field, and ends the process. */
export async function startSite(): Promise<void> {
  try {
    await currentSite();
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    console.error(`This campaign pack cannot be used:\n${error.message}`);
    process.exit(1);
  }
}
