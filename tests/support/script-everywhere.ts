import type { BrowserContext, Page } from '@playwright/test';

/** Runs a script before those of the page and of its workers, which init scripts do not reach. */
export async function runEverywhere(
  context: BrowserContext,
  page: Page,
  script: string,
): Promise<void> {
  await page.addInitScript(script);
  await context.route('**/turbopack-worker*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });
}
