import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { setInJson } from '../support/json-file';
import { serve } from '../support/serve';
import { expect, test } from './test';

test('a pack’s own video plays in parts, and its documents are files to keep', async ({
  page,
}, info) => {
  const pack = info.outputPath('pack');
  await cp('campaigns/masseret-2015', pack, { recursive: true });
  await page.goto('/');
  await writeFile(join(pack, 'film.webm'), await filmSomething(page));
  await writeFile(join(pack, 'economie.pdf'), '%PDF-1.4\n%%EOF\n');
  const video = {
    title: 'Vidéo de présentation',
    text: 'Deux minutes.',
    file: 'film.webm',
    link: null,
  };
  await setInJson(join(pack, 'campaign.json'), 'video', video);
  await setInJson(join(pack, 'campaign.json'), 'documents.4.file', 'economie.pdf');
  const server = await serve(pack);

  await page.goto(server.url);
  const film = page.locator('video');
  const source = await film.getAttribute('src');
  const part = await page.request.get(`${server.url}${source}`, {
    headers: { range: 'bytes=0-99' },
  });
  expect([part.status(), (await part.body()).length]).toEqual([206, 100]);
  await film.evaluate((element) => (element as HTMLVideoElement).load());
  await film.evaluate((element) => (element as HTMLVideoElement).play());
  await expect
    .poll(() => film.evaluate((element) => (element as HTMLVideoElement).videoWidth))
    .toBe(64);

  await page.goto(`${server.url}/documents`);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /Télécharger le PDF/ }).click();
  expect((await download).suggestedFilename()).toBe('economie.pdf');
  await expect(page.getByText('Le fichier n’est pas en ligne.')).toHaveCount(4);
  await server.stop();
});

/** Half a second of a changing colour, filmed by the browser itself: WebM bytes. */
async function filmSomething(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 36 });
    const context = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.ondataavailable = ({ data }) => parts.push(data);
    const stopped = new Promise((resolve) => {
      recorder.onstop = resolve;
    });
    recorder.start();
    for (let frame = 0; frame < 30; frame++) {
      if (context) context.fillStyle = `hsl(${frame * 12} 80% 50%)`;
      context?.fillRect(0, 0, 64, 36);
      await new Promise(requestAnimationFrame);
    }
    recorder.stop();
    await stopped;
    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}
