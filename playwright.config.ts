import { defineConfig } from '@playwright/test';
import { SERVERS } from './tests/browser/servers';

// The sandbox cannot start for root; the rest keeps the browser off the network.
const args = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
const executablePath = process.env.CHROMIUM_PATH;

const ONCE = [
  '**/parity.spec.ts',
  '**/posts.spec.ts',
  '**/posts-finding.spec.ts',
  '**/wear.spec.ts',
  '**/post-workbench.spec.ts',
  '**/refusals.spec.ts',
  '**/memory.spec.ts',
  '**/resilience.spec.ts',
  '**/headers.spec.ts',
  '**/link-previews.spec.ts',
  '**/broken.spec.ts',
  '**/weight.spec.ts',
  '**/noise-pack.spec.ts',
  '**/bad-pack.spec.ts',
  '**/photos.spec.ts',
  '**/heic.spec.ts',
  '**/fewer-means.spec.ts',
  '**/scrambled.spec.ts',
  '**/memory-of-photos.spec.ts',
  '**/silence.spec.ts',
  '**/withdrawal.spec.ts',
  '**/attachments.spec.ts',
  '**/device-clock.spec.ts',
  '**/agenda-files.spec.ts',
  '**/kit.spec.ts',
  '**/offline.spec.ts',
  '**/html.spec.ts',
  '**/search-engines.spec.ts',
  '**/phases.spec.ts',
  '**/plain-host.spec.ts',
  '**/team.spec.ts',
  '**/template-boxes.spec.ts',
  '**/template-drafts.spec.ts',
  '**/template-checks.spec.ts',
  '**/templates.spec.ts',
  '**/post-templates.spec.ts',
  '**/series.spec.ts',
  '**/relays.spec.ts',
  '**/counts.spec.ts',
  '**/team-pieces.spec.ts',
];

/** What people do on phones: hands, share sheets, applications; badges, pages and states are judged there too. */
const ON_A_PHONE = [
  '**/*.phone.spec.ts',
  '**/saving.spec.ts',
  '**/accessible.spec.ts',
  '**/badge.spec.ts',
  '**/pages.spec.ts',
];

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  // Two servers at their start share two processors with what is tested.
  expect: { timeout: 15_000 },
  workers: 2,
  use: {
    browserName: 'chromium',
    launchOptions: { args, ...(executablePath ? { executablePath } : {}) },
    locale: 'fr-FR',
    timezoneId: 'Pacific/Chatham',
    trace: 'off',
  },
  projects: [
    {
      name: 'phone',
      testIgnore: [...ONCE, '**/placing.spec.ts'],
      use: {
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        hasTouch: true,
        isMobile: true,
      },
    },
    {
      name: 'laptop',
      testIgnore: [...ONCE, ...ON_A_PHONE],
      use: { viewport: { width: 1280, height: 800 } },
    },
    // What does not depend on the screen runs once.
    { name: 'once', testMatch: ONCE, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: Object.entries(SERVERS).map(([campaign, { port, url }]) => ({
    name: campaign,
    command: `node tests/support/serve-apart.mjs ${campaign} ${port}`,
    url,
    env: {
      NEXT_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
      PUBLIC_URL: url,
    },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
    reuseExistingServer: false,
    timeout: 60_000,
  })),
});
