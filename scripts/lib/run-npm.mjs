import { runCommand } from './run-command.mjs';

/** Runs the npm that runs us, or the one in the path, as `runCommand` does. */
export function runNpm(args, options) {
  const script = process.env.npm_execpath ?? '';
  if (/npm-cli\.c?js$/.test(script))
    return runCommand(process.execPath, [script, ...args], options);
  return runCommand('npm', args, { ...options, shell: process.platform === 'win32' });
}
