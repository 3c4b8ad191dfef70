import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/lib/find-chromium.mjs';
import { locate } from '../../scripts/lib/paths.mjs';

/** A telephone's screen. */
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** Gives the studio a photo, and waits until it can be saved. */
export async function choose(page, buffer) {
  const file = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.locator('section[aria-label="Enregistrer"] button:enabled').first().waitFor();
}

/** Starts a Chromium; `newStudio` opens the studio in it, with the probe, at rest; `others` are settings of its own. */
export async function openBrowser(url) {
  const executablePath = await findChromium();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update'],
    ...(executablePath ? { executablePath } : {}),
  });
  const context = await browser.newContext(PHONE);
  const newStudio = async (template = '', others = null) => {
    const own = others ? await browser.newContext({ ...PHONE, ...others }) : context;
    const page = await own.newPage();
    await page.addInitScript({ path: locate('bench/browser/probe.js') });
    await page.goto(`${url}/badge/${template}`, { waitUntil: 'networkidle' });
    return page;
  };
  return { newStudio, close: () => browser.close() };
}
