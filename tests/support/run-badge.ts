import { execFile } from 'node:child_process';
import { locate, type ShippedPack } from './packs';

export type Outcome = { readonly code: number; readonly stdout: string; readonly stderr: string };

/** Runs the command in a process of its own, as `npm run badge -- …` does (about 3 s). */
export function runBadge(words: readonly string[], campaign?: ShippedPack): Promise<Outcome> {
  const { CAMPAIGN: _, ...env } = process.env;
  const command = [
    locate('node_modules/tsx/dist/cli.mjs'),
    '--conditions=react-server',
    locate('scripts/badge.ts'),
    ...words,
  ];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      command,
      { cwd: locate('.'), env: campaign ? { ...env, CAMPAIGN: campaign } : env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
