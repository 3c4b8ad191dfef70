import { execFile } from 'node:child_process';
import { locate } from './packs';

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs a command of `scripts/` in a process of its own, as `npm run` does, with settings of its own. */
export function runScript(
  name: string,
  words: readonly string[],
  settings: NodeJS.ProcessEnv,
): Promise<Outcome> {
  const command = [
    locate('node_modules/tsx/dist/cli.mjs'),
    '--conditions=react-server',
    locate(`scripts/${name}.ts`),
    ...words,
  ];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: locate('.'), env: settings },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
