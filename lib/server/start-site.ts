import 'server-only';
import { ConfigError } from './config';
import { PackError } from './pack/pack-error';
import { currentSite } from './site';

/** Opens the site; on a pack that cannot be used, says which file and field, on a setting which one, and ends the process. */
export async function startSite(): Promise<void> {
  try {
    await currentSite();
  } catch (error) {
    const sentence = describeProblem(error);
    if (!sentence) throw error;
    console.error(sentence);
    process.exit(1);
  }
}

function describeProblem(error: unknown): string | null {
  if (error instanceof ConfigError) return error.message;
  return error instanceof PackError ? `This campaign pack cannot be used:\n${error.message}` : null;
}
