import { serve } from '../lib/serve.mjs';
import { measureDrag } from './drag.mjs';
import { measureExport } from './export.mjs';
import { openBrowser } from './open.mjs';
import { measurePreview } from './preview.mjs';
import { measureSave } from './save.mjs';

/** The studio in Chromium on a telephone's screen: goals by name, each with what was measured. */
export async function bench({ tell }) {
  const server = await serve();
  const browser = await openBrowser(server.url);
  try {
    tell('From a photo to its first preview…');
    const preview = await measurePreview(browser);
    tell('A photo under a finger…');
    const drag = await measureDrag(browser);
    tell('From the tap to the file…');
    const save = await measureSave(browser);
    tell('The export, beside others…');
    const { goals, ways } = await measureExport(browser);
    return { goals: { ...preview, ...drag, ...save, ...goals }, ways };
  } finally {
    await browser.close();
    await server.stop();
  }
}
