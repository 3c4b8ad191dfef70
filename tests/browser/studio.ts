import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { makePhoto } from '../support/photos';
import { readStage } from '../support/pixels-of-page';
import type { Picture } from '../support/similarity';
import { expect } from './test';

/** Opens the studio and gives it a photo; returns once the stage is painted. */
export async function openStudio(page: Page, photo: string): Promise<void> {
  await page.goto('/badge');
  await choosePhoto(page, photo);
  await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
}

/** Gives the studio a photo by its file button. */
export async function choosePhoto(page: Page, photo: string): Promise<void> {
  await page.locator('input[type="file"]').first().setInputFiles(photo);
}

/** Chooses a template by its slug, as a tap on its tile does. */
export async function chooseTemplate(page: Page, slug: string): Promise<void> {
  const radio = page.locator(`input[name="template"][value="${slug}"]`);
  await radio.locator('xpath=..').click();
  await expect(radio).toBeChecked();
  await expect(page.locator('[role="application"][data-painted="true"]')).toBeVisible();
}

/** Taps the save button and keeps the file that comes out of it at `path`. */
export async function saveBadge(page: Page, path: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Enregistrer mon picbadge|Save my picbadge/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('picbadge-1080x1080.jpg');
  await file.saveAs(path);
  await expect(page.getByRole('status').getByText(/est prêt|is ready/)).toBeVisible();
  return path;
}

/** Opens the studio with a made photo, kept at `path`; resolves with what the stage shows. */
export async function makeBadge(page: Page, path: string): Promise<Picture> {
  await writeFile(path, await makePhoto(1200, 1500));
  await openStudio(page, path);
  return readStage(page);
}
