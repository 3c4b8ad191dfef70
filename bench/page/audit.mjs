import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/lib/find-chromium.mjs';
import { findFreePort } from '../../scripts/lib/port.mjs';

/**
 * What Lighthouse finds of a page in a fresh browser: its own telephone and slow network (the mobile
 * preset, simulated). A page that does not answer has no scores, and `reason` says why.
 */
export async function audit(url) {
  const { default: lighthouse } = await import('lighthouse');
  const port = await findFreePort();
  const browser = await launch(port);
  try {
    const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'silent' });
    return describe(lhr);
  } finally {
    await browser.close();
  }
}

async function launch(port) {
  const executablePath = await findChromium();
  const args = ['--no-sandbox', '--disable-background-networking', '--disable-component-update'];
  return chromium.launch({
    args: [...args, `--remote-debugging-port=${port}`],
    ...(executablePath ? { executablePath } : {}),
  });
}

function describe({ categories, audits, runtimeError }) {
  const requests = audits['network-requests'].details?.items ?? [];
  const weigh = (items) => items.reduce((sum, { transferSize }) => sum + transferSize, 0);
  return {
    scores: Object.fromEntries(Object.values(categories).map(({ id, score }) => [id, score * 100])),
    costs: Object.fromEntries(Object.values(categories).map((all) => [all.id, list(all, audits)])),
    paint: audits['largest-contentful-paint'].numericValue,
    blocking: audits['total-blocking-time'].numericValue,
    bytes: weigh(requests),
    scriptBytes: weigh(requests.filter(({ resourceType }) => resourceType === 'Script')),
    reason: runtimeError?.message,
  };
}

/** What keeps a category from its 100 points. */
function list({ auditRefs }, audits) {
  return auditRefs
    .filter(({ id, weight }) => weight > 0 && (audits[id].score ?? 1) < 1)
    .map(({ id }) => `${id} ${audits[id].score}`)
    .join(' ');
}
