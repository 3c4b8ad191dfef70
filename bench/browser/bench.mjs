import { serve } from '../lib/serve.mjs';
import { openBrowser } from './open.mjs';
import { measurePreview } from './preview.mjs';

/** The studio in Chromium on a telephone's screen: goals by name, each with what was measured. */
export async function bench({ tell }) {
  const server = await serve();
  const browser = await openBrowser(server.url);
  try {
    tell('From a photo to its first preview…');
    return await measurePreview(browser);
  } finally {
    await browser.close();
    await server.stop();
  }
}
