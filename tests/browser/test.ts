import { test as base, expect } from '@playwright/test';
import { type Campaign, SERVERS } from './servers';

export { expect };

interface Options {
  /** The pack whose server the test talks to. */
  campaign: Campaign;
  /** Console or page errors that the test provokes on purpose. */
  expectedErrors: RegExp | null;
}

interface Fixtures {
  failOnErrors: undefined;
}

/** Playwright's `test`, in which an unexpected console or page error is a failure. */
export const test = base.extend<Options & Fixtures>({
  campaign: ['masseret-2015', { option: true }],
  expectedErrors: [null, { option: true }],
  baseURL: async ({ campaign }, use) => use(SERVERS[campaign].url),
  failOnErrors: [
    async ({ context, expectedErrors }, use) => {
      const errors: string[] = [];
      context.on('weberror', (webError) => errors.push(webError.error().message));
      context.on('console', (message) => {
        if (message.type() === 'error')
          errors.push(`${message.text()} (${message.location().url})`);
      });
      await use(undefined);
      const unexpected = errors.filter((error) => !expectedErrors?.test(error));
      expect(unexpected, 'errors in the browser console').toEqual([]);
    },
    { auto: true },
  ],
});
