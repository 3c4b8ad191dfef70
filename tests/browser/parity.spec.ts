import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import type { Box } from '@/lib/domain/template';
import type { Scene } from '@/lib/render/scene';
import { ALIKE, areAlike, measureWorst, readPicture } from '../support/similarity';
import { expect, test } from './test';

type Case = { name: string; id: string; scene: Scene; mutations: Record<string, Scene> };

const run = promisify(execFile);
const ORIGIN = 'http://parity.invalid';
let folder = '';
let cases: Case[] = [];

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'picbadge-parity-'));
  const tsx = ['node_modules/tsx/dist/cli.mjs', '--conditions=react-server'];
  await run('node', [...tsx, 'tests/support/paint-parity-cases.ts', folder]);
  cases = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  const bundle = await build({
    entryPoints: ['tests/support/browser-painter.ts'],
    bundle: true,
    write: false,
    format: 'iife',
  });
  await page.route(`${ORIGIN}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
    return route.fulfill({ body: await readFile(join(folder, name)) });
  });
  await page.goto(`${ORIGIN}/`);
  await page.addScriptTag({ content: bundle.outputFiles[0]?.text ?? '' });
});

test('browser, server and reference paint every scene alike', async ({ page }) => {
  expect(cases.length).toBeGreaterThanOrEqual(14);
  for (const { name, id, scene } of cases) {
    const browser = await paint(page, scene, id);
    const server = await read(`${id}.server.png`);
    const reference = await read(`${id}.reference.png`);
    const boxes = findBoxes(scene);
    expect
      .soft(measureWorst(browser, server, boxes), `${name}: browser and server`)
      .toBeGreaterThanOrEqual(ALIKE);
    expect
      .soft(measureWorst(browser, reference, boxes), `${name}: browser and reference`)
      .toBeGreaterThanOrEqual(ALIKE);
    expect
      .soft(measureWorst(server, reference, boxes), `${name}: server and reference`)
      .toBeGreaterThanOrEqual(ALIKE);
  }
});

test('a scene with one thing wrong is told from the right one', async ({ page }) => {
  const unkerned = cases.filter(({ mutations }) => 'kerning off' in mutations);
  expect(unkerned.length).toBeGreaterThanOrEqual(2);
  for (const { name, id, scene, mutations } of cases) {
    // The server's picture stands for the reference too: the test above says they are alike.
    const server = await read(`${id}.server.png`);
    for (const [wrong, mutated] of Object.entries(mutations)) {
      const browser = await paint(page, mutated, id);
      expect.soft(areAlike(browser, server, findBoxes(scene)), `${name}, ${wrong}`).toBe(false);
    }
  }
});

async function paint(page: Page, scene: Scene, id: string) {
  const picture = await page.evaluate(
    ([what, artwork]) =>
      (
        window as unknown as { paintInBrowser: (...args: unknown[]) => Promise<string> }
      ).paintInBrowser(what, {
        photo: '/photo.jpg',
        artwork,
        glyphs: ['/basic.json', '/extended.json'],
      }),
    [scene, `/${id}.artwork.png`] as const,
  );
  return readPicture(Buffer.from(picture.split(',')[1] ?? '', 'base64'));
}

async function read(name: string) {
  return readPicture(await readFile(join(folder, name)));
}

function findBoxes(scene: Scene): Box[] {
  return scene.layers.flatMap((layer) => (layer.kind === 'text' ? layer.box : []));
}
