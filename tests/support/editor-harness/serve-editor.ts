import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page, Route } from '@playwright/test';
import { build } from 'esbuild';
import type { DraftState, EditorData, SentDraft, TakenArtwork } from '@/lib/domain/draft';

const run = promisify(execFile);

export const ORIGIN = 'http://editor.invalid';

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

const HTML = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Modèle</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
${['tokens', 'globals', 'pack', 'page'].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('')}</head>
<body><main id="content"></main><script type="module" src="/page.js"></script></body></html>`;

/** Writes into a folder all that the editor is served from. Takes some ten seconds. */
export async function prepareEditor(folder: string): Promise<void> {
  const tsx = ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server'];
  await Promise.all([
    run('node', [...tsx, 'tests/support/editor-harness/prepare.ts', folder]),
    build({
      entryPoints: {
        tokens: 'app/tokens.css',
        globals: 'app/globals.css',
        page: 'tests/support/editor-harness/page.tsx',
      },
      bundle: true,
      outdir: folder,
      format: 'esm',
      jsx: 'automatic',
      loader: { '.module.css': 'local-css' },
      define: { 'process.env.NODE_ENV': '"production"' },
    }),
  ]);
}

/** What a test answers for the server, and what it was asked. */
export type EditorServer = {
  data: EditorData;
  /** What each save is answered, in order; then saved, one version after the other. */
  readonly saves: DraftState[];
  readonly sent: SentDraft[];
  /** How an artwork is answered, by default as the server would. */
  takeArtwork: (route: Route, answer: unknown) => Promise<void>;
};

/** Serves the editor to a page, without a server. */
export async function serveEditor(page: Page, folder: string): Promise<EditorServer> {
  const read = async (name: string) => JSON.parse(await readFile(join(folder, name), 'utf8'));
  const answers: Record<string, TakenArtwork> = await read('answers.json');
  const server: EditorServer = {
    data: await read('data.json'),
    saves: [],
    sent: [],
    takeArtwork: (route, answer) => route.fulfill({ json: answer }),
  };
  await page.route(`${ORIGIN}/**`, async (route) => {
    const request = route.request();
    const path = new URL(request.url()).pathname;
    if (path === '/data.json') return route.fulfill({ json: server.data });
    if (path === '/save')
      return route.fulfill({ json: answerSave(server, request.postDataJSON()) });
    if (path === '/artworks') {
      const name = decodeURIComponent((await request.headerValue('x-file-name')) ?? '');
      return server.takeArtwork(route, answers[name]);
    }
    if (!/\.\w+$|^\/media\//.test(path)) {
      return route.fulfill({ contentType: 'text/html', body: HTML });
    }
    const file = path.startsWith('/portraits/') ? `public${path}` : locateFile(folder, path);
    const contentType = TYPES[file.split('.').at(-1) ?? ''] ?? 'image/png';
    return route.fulfill({ body: await readFile(file), contentType });
  });
  return server;
}

function locateFile(folder: string, path: string): string {
  return join(folder, path.replace('/media/', '/'));
}

function answerSave({ saves, sent }: EditorServer, template: SentDraft): DraftState {
  sent.push(template);
  const stored = { slug: template.slug ?? 'cadre', version: template.version + 1 };
  const saved = { status: 'done', sentence: '', values: {}, link: null, stored } as const;
  return saves.shift() ?? saved;
}
