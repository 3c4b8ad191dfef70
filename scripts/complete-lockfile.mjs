// npm leaves out of the lockfile the optional binaries of other systems when it cannot see them
// (npm/cli#4828), and `npm ci` then refuses the lockfile or installs a tool without its binary.
import { readFileSync, writeFileSync } from 'node:fs';

const LOCKFILE = new URL('../package-lock.json', import.meta.url);
const SYSTEMS = /-(android|darwin|freebsd|linux|netbsd|openbsd|openharmony|win32)(?=-|$)/;
const PROCESSORS = /-(arm64|arm|ia32|loong64|ppc64|riscv64|s390x|x64)(?=-|$)/;
const LIBC = { gnu: 'glibc', musl: 'musl' };

function readPlatform(name) {
  const libc = /-(gnu|musl)(?:eabihf)?$/.exec(name)?.[1];
  const os = SYSTEMS.exec(name)?.[1];
  const cpu = PROCESSORS.exec(name)?.[1];
  if (!os || !cpu) return null;
  return { cpu: [cpu], os: [os], ...(os === 'linux' && libc && { libc: [LIBC[libc]] }) };
}

function isLocked(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, folder.lastIndexOf('/node_modules/'))) {
    if (packages[`${folder}/node_modules/${name}`]) return true;
    if (!folder.includes('/node_modules/')) break;
  }
  return Boolean(packages[`node_modules/${name}`]);
}

function listMissing(packages) {
  return Object.entries(packages).flatMap(([path, entry]) =>
    Object.entries(entry.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, path, name) && readPlatform(name))
      .map(([name, version]) => ({ name, version, dev: entry.dev })),
  );
}

function completeLockfile(lock) {
  for (const { name, version, dev } of listMissing(lock.packages)) {
    const entry = { version, ...(dev && { dev }), optional: true, ...readPlatform(name) };
    lock.packages[`node_modules/${name}`] = entry;
  }
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lock, packages: Object.fromEntries(sorted) };
}

const lock = JSON.parse(readFileSync(LOCKFILE, 'utf8'));
const missing = listMissing(lock.packages).map(({ name }) => name);
const mustOnlyCheck = process.argv.includes('--check');

if (missing.length === 0) {
  console.log('The lockfile names the binaries of every system.');
} else if (mustOnlyCheck) {
  console.error(`The lockfile lacks ${missing.join(', ')}. Run: npm run lockfile`);
  process.exitCode = 1;
} else {
  writeFileSync(LOCKFILE, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
  console.log(`Added ${missing.length} optional packages to the lockfile.`);
}
