import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { type Server, serve } from '../support/serve';
import { watchBodies } from '../support/watch-bodies';
import { choosePhoto, chooseTemplate, openStudio, saveBadge } from './studio';
import { expectGood, expectInside, findLink, openBrowser, PASSPHRASE } from './team';
import { expect, test } from './test';

// What supporters do on a server of its own, and the team that reads how often.

let server: Server;
let team: Page;

test.beforeAll(async ({ browser }) => {
  server = await serve(resolve('campaigns/masseret-2015'));
  team = await openBrowser(browser, server.url);
  await team.goto(findLink(server.said()));
  await team.getByLabel('Prénom et nom').fill('Anne Lefèvre');
  await team.getByLabel('Adresse e-mail').fill('anne@example.org');
  await team.getByLabel('Phrase de passe').fill(PASSPHRASE);
  await team.getByRole('button', { name: 'Ouvrir l’espace' }).click();
  await expectInside(team, 'Anne Lefèvre');
});

test.afterAll(async () => {
  await team.context().close();
  await server.stop();
});

/** A row of a table of figures, cell by cell; empty while there is none. */
async function readRow(table: string, name: string): Promise<string[]> {
  await team.reload();
  const row = team.getByRole('region', { name: table }).getByRole('row', { name });
  return (await row.count()) === 1 ? row.getByRole('cell').allTextContents() : [];
}

test('what is done is read by the team seconds later, as a chart and as a table', async ({
  browser,
}, info) => {
  const photo = info.outputPath('photo.jpg');
  await writeFile(photo, await makePhoto(900, 900));
  await team.goto('/team/counts');
  await expect(team.getByRole('heading', { name: 'Pas encore de chiffres' })).toBeVisible();
  await expectGood(team, 'no figures yet');

  await test.step('a supporter tries, saves and copies', async () => {
    const supporter = await openBrowser(browser, server.url);
    await supporter.context().grantPermissions(['clipboard-write']);
    const told = watchBodies(supporter);
    await openStudio(supporter, photo);
    for (const template of ['echarpe', 'anneau', 'echarpe']) {
      await chooseTemplate(supporter, template);
    }
    await choosePhoto(supporter, photo);
    await saveBadge(supporter, info.outputPath('saved.jpg'));
    await supporter.getByRole('button', { name: 'Copier la légende' }).dblclick();
    await expect(supporter.getByText('Légende copiée')).toBeVisible();
    const say = (kind: string, template: string) =>
      `/api/count ${JSON.stringify({ kind, template })}`;
    await expect
      .poll(() => told)
      .toEqual([
        say('preview', 'anneau'),
        say('preview', 'echarpe'),
        say('save', 'echarpe'),
        say('text', 'echarpe'),
      ]);
    expect(await supporter.context().cookies()).toEqual([]);
    await supporter.context().close();
  });

  await test.step('and in posts, where one tap is one thing', async () => {
    const supporter = await openBrowser(browser, server.url);
    const told = watchBodies(supporter);
    await supporter.goto('/posts/quatre-noms#network=facebook');
    const popup = supporter.waitForEvent('popup');
    await supporter.getByRole('link', { name: 'Ouvrir Facebook' }).click();
    await (await popup).close();
    const open = { kind: 'open', post: 'quatre-noms', network: 'facebook' };
    await expect.poll(() => told).toEqual([`/api/count ${JSON.stringify(open)}`]);
    await supporter.context().close();
  });

  await test.step('whoever asks not to be followed is not', async () => {
    const context = await browser.newContext({ baseURL: server.url });
    await context.addInitScript(() =>
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
    );
    const supporter = await context.newPage();
    const told = watchBodies(supporter);
    await openStudio(supporter, photo);
    await saveBadge(supporter, info.outputPath('again.jpg'));
    expect(told).toEqual([]);
    await context.close();
  });

  await test.step('the team reads it, by eye, by keyboard and by ear', async () => {
    await expect
      .poll(() => readRow('Par modèle, en tableau', 'L’écharpe'), { timeout: 20_000 })
      .toEqual(['1', '1', '1']);
    expect(await readRow('Par modèle, en tableau', 'L’anneau')).toEqual(['1', '0', '0']);
    expect(await readRow('Par réseau, en tableau', 'Facebook')).toEqual(['1']);
    const chart = team.getByRole('application', { name: /^Jour par jour, en graphique/ });
    await chart.focus();
    await team.keyboard.press('ArrowRight');
    await expect(team.getByRole('status').filter({ hasText: 'Aperçus : 2' })).toBeVisible();
    await expectGood(team, 'figures');
    await team.getByLabel('Geste').selectOption('save');
    await team.getByRole('button', { name: 'Filtrer' }).click();
    await expect(team.getByRole('region', { name: 'Par réseau, en tableau' })).toHaveCount(0);
    const csv = team.waitForEvent('download');
    await team.getByRole('link', { name: 'Télécharger (CSV)' }).click();
    expect((await csv).suggestedFilename()).toBe('counts.csv');
    await team.goto('/team');
    await expect(team.getByText('Ces 7 derniers jours')).toBeVisible();
    await expectGood(team, 'a dashboard with figures');
  });
});
