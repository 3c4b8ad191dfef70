import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with what axe finds on the page as it stands, or in what a selector names of it. */
export async function expectNoBarrier(
  page: Page,
  state = 'the page',
  within = 'html',
): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  expect(found, `what axe finds in ${state}`).toEqual([]);
}
