import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ROOT } from './paths.mjs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

// No command of the project may call home, whatever the machine's settings say.
const DEFAULT_ENV = { NEXT_TELEMETRY_DISABLED: '1' };

// npm puts a shell between itself and us, which dies of a signal without handing it on.
function watchLauncher(onLost) {
  const launcher = process.ppid;
  const isUnderNpm = Boolean(process.env.npm_lifecycle_event);
  const look = () => isUnderNpm && process.ppid !== launcher && onLost('SIGTERM');
  return setInterval(look, 500).unref();
}

function forwardSignals(child, stopSignal) {
  const state = { signal: null, stop: () => {} };
  const forward = (signal) => {
    state.signal = signal;
    child.kill(stopSignal ?? signal);
  };
  for (const signal of SIGNALS) process.on(signal, forward);
  const watch = watchLauncher(forward);
  state.stop = () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, forward);
  };
  return state;
}

function collectOutput(child) {
  const chunks = [];
  child.stdout?.on('data', (chunk) => chunks.push(chunk));
  child.stderr?.on('data', (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString();
}

function waitForEnd(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 127, failure: error.message }));
    child.once('close', (code, signal) => {
      resolve({ code: code ?? 128 + (constants.signals[signal] ?? 0), failure: '' });
    });
  });
}

/**
 * Runs a program in the project's folder and gives its exit code, with what it printed when `quiet`.
 * A signal sent to us goes to the program (as `stopSignal`, for those that clean up after that one
 * only), and ends this process with the program's own code; a 0 then counts as a success only for a
 * program that `keepsCode`, because it is meant to be stopped so.
 */
export async function runCommand(command, args, options = {}) {
  const { env, quiet, shell, onSpawn, stopSignal, keepsCode } = options;
  const stdio = quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const fullEnv = { ...process.env, ...DEFAULT_ENV, ...env };
  const child = spawn(command, args, { cwd: ROOT, env: fullEnv, shell, stdio });
  const signals = forwardSignals(child, stopSignal);
  const readOutput = collectOutput(child);
  if (child.pid) onSpawn?.(child.pid);
  const { code, failure } = await waitForEnd(child);
  signals.stop();
  if (signals.signal) {
    process.exit(keepsCode ? code : code || 128 + constants.signals[signals.signal]);
  }
  return { code, output: readOutput() + failure };
}

/** Runs a JavaScript program with this same Node. */
export function runNode(file, args, options) {
  return runCommand(process.execPath, [file, ...args], options);
}
