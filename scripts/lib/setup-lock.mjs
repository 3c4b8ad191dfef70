import { mkdirSync, readFileSync, rmSync, statSync, utimes, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { locate } from './paths.mjs';
import { say } from './say.mjs';

// Next empties .next before a build but for its cache; `npm ci` empties node_modules.
const LOCK = locate('.next/cache/picbadge-setup.lock');
const HEARTBEAT_MS = 5_000;
const SILENT_TOO_LONG_MS = 120_000;
const LOOK_AGAIN_MS = 250;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function isOther(pid) {
  return pid > 0 && pid !== process.pid && pid !== process.ppid;
}

/**
 * True when the lock's owner cannot be at work any more. The pid of the owner's npm or Next stands
 * in the lock too: either may outlive an owner that was killed, and is still writing.
 */
export function isAbandoned(text, ageMs, upMs = uptime() * 1000) {
  if (ageMs > SILENT_TOO_LONG_MS || ageMs > upMs) return true;
  if (text === '') return false;
  return !text.split(' ').map(Number).filter(isOther).some(isAlive);
}

function takeLock() {
  mkdirSync(dirname(LOCK), { recursive: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function readLock() {
  try {
    return { text: readFileSync(LOCK, 'utf8'), ageMs: Date.now() - statSync(LOCK).mtimeMs };
  } catch {
    return null;
  }
}

function dropAbandonedLock() {
  const lock = readLock();
  const isDropped = lock !== null && isAbandoned(lock.text, lock.ageMs);
  if (isDropped) rmSync(LOCK, { force: true });
  return isDropped;
}

async function waitForLock() {
  let hasSaid = false;
  while (!takeLock()) {
    if (dropAbandonedLock()) continue;
    if (!hasSaid) say('Another Picbadge command is preparing this folder: waiting for it…');
    hasSaid = true;
    await wait(LOOK_AGAIN_MS);
  }
}

function keepFresh() {
  const touch = () => utimes(LOCK, new Date(), new Date(), () => {});
  return setInterval(touch, HEARTBEAT_MS).unref();
}

/**
 * Runs one preparing step at a time in this folder, so that two starts cannot install or build into
 * each other. The step receives a function to call with the pid of what it launches.
 */
export async function holdSetupLock(step) {
  await waitForLock();
  const heartbeat = keepFresh();
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    return await step((pid) => writeFileSync(LOCK, `${process.pid} ${pid}`));
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}
