import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type EditorServer,
  prepareEditor,
  serveEditor,
} from '../support/editor-harness/serve-editor';
import { test as base, expect } from './test';

export { expect };

interface Prepared {
  /** Where all that the editor is served from was written. */
  folder: string;
}

interface Served {
  /** Answers for the site, as the test tells it to. */
  server: EditorServer;
}

/** The editor itself, on a server that the test answers for. On the site's own pages: templates.spec.ts. */
export const test = base.extend<Served, Prepared>({
  // A network that is away is told in the console too.
  expectedErrors: /ERR_FAILED/,
  folder: [
    async ({ browserName: _ }, use) => {
      const folder = await mkdtemp(join(tmpdir(), 'picbadge-editor-'));
      await prepareEditor(folder);
      await use(folder);
      await rm(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  server: [async ({ page, folder }, use) => use(await serveEditor(page, folder)), { auto: true }],
});
