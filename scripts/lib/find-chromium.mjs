import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { TOOLS } from './paths.mjs';
import { runCommand, runNode } from './run-command.mjs';
import { refuse, say } from './say.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC_APPS = ['Chromium', 'Google Chrome'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const WINDOWS_PROGRAMS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
];

function listInPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function listWindowsPrograms() {
  const folders = WINDOWS_FOLDERS.map((name) => process.env[name]).filter(Boolean);
  return folders.flatMap((folder) => WINDOWS_PROGRAMS.map((program) => join(folder, program)));
}

function listCandidates() {
  if (process.platform === 'win32') return listWindowsPrograms();
  const apps = process.platform === 'darwin' ? MAC_APPS : [];
  return [...listInPath(NAMES), ...apps];
}

// Ubuntu's chromium-browser is a stub that only asks for a snap; on Windows --version opens a window.
function canRun(path) {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

async function hasOwnDownload() {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

async function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (process.platform !== 'linux' || !isRoot || !listInPath(['apt-get']).some(existsSync)) return;
  say('Installing Chromium for the browser tests (apt-get install chromium)…');
  const options = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await runCommand('apt-get', ['update'], options);
  await runCommand('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], options);
}

async function installWithPlaywright() {
  say('Downloading Chromium for the browser tests (playwright install chromium)…');
  await runNode(TOOLS.playwright, ['install', 'chromium'], { quiet: true });
}

function readWish() {
  const wish = process.env.CHROMIUM_PATH;
  if (wish && !canRun(wish)) {
    refuse(
      `CHROMIUM_PATH is "${wish}", which does not run: give the path of a Chromium or Chrome.`,
    );
  }
  return wish;
}

/**
 * Path of a Chromium to run the browser tests with, installed if none is there; an empty string
 * stands for the one Playwright downloads by itself.
 */
export async function findChromium() {
  const present = readWish() || listCandidates().find(canRun);
  if (present) return present;
  if (await hasOwnDownload()) return '';
  await installWithApt();
  const added = listCandidates().find(canRun);
  if (added) return added;
  await installWithPlaywright();
  if (await hasOwnDownload()) return '';
  return refuse(
    'The browser tests need Chromium or Google Chrome, and none could be installed. Install one ' +
      '(for instance: apt-get install chromium), or give its path in CHROMIUM_PATH.',
  );
}
