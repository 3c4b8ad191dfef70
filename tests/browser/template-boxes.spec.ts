import type { Page } from '@playwright/test';
import { expectNoBarrier } from '../support/barriers';
import { box, button, locateBox, readBox, startWith } from '../support/editor-harness/editor-page';
import { expect, test } from './editor-test';

// The boxes of a template, under a hand, a finger and keys.

test('a box follows the mouse, is drawn to what is near, and each gesture is one step', async ({
  page,
  folder,
}) => {
  await startWith(page, folder, 'deux-places');
  const first = await readBox(page);
  await dragBy(page, 'Place de la photo', 40, 25);
  const moved = await readBox(page);
  expect(moved.slice(2)).toEqual(first.slice(2));
  expectNear(moved, [(first[0] ?? 0) + 40, (first[1] ?? 0) + 25, ...first.slice(2)], 4);
  const second = await readBox(page);

  // Four px beside the middle: it is drawn there, and shown the line; with Alt it is not.
  const toMiddle = 540 - ((second[0] ?? 0) + (second[2] ?? 0) / 2);
  await dragBy(page, 'Place de la photo', toMiddle + 4, 0, async () => {
    await expect(page.locator('[data-guide="x"]')).toHaveCount(1);
  });
  await expect(page.locator('[data-guide]')).toHaveCount(0);
  const [x = 0, , width = 0] = await readBox(page);
  // Half a px is the width's own.
  expect(Math.abs(x + width / 2 - 540)).toBeLessThanOrEqual(0.5);
  await page.keyboard.down('Alt');
  await dragBy(page, 'Place de la photo', 6, 0);
  await page.keyboard.up('Alt');
  expect((await readBox(page))[0]).not.toBe(x);

  await page.keyboard.press('Control+z');
  expect((await readBox(page))[0]).toBe(x);
  await page.keyboard.press('Control+z');
  expect(await readBox(page)).toEqual(second);
  await page.keyboard.press('Control+Shift+z');
  expect((await readBox(page))[0]).toBe(x);
  await button(page, 'Annuler').click();
  await button(page, 'Annuler').click();
  expect(await readBox(page)).toEqual(first);

  const at = await locateBox(page, 'Place de la photo');
  const corner = { x: at.x + at.width, y: at.y + at.height };
  await drag(page, corner, { x: corner.x - 50, y: corner.y - 30 });
  const [left, top, ...size] = await readBox(page);
  expect([left, top]).toEqual(first.slice(0, 2));
  expectNear(size, [(first[2] ?? 0) - 50 / at.scale, (first[3] ?? 0) - 30 / at.scale], 6);
});

test('Escape gives up what the hand or the keys are doing to a box', async ({ page, folder }) => {
  await startWith(page, folder, 'deux-places');
  const first = await readBox(page);
  await dragBy(page, 'Place de la photo', 60, 45, async () => {
    expect(await readBox(page)).not.toEqual(first);
    await page.keyboard.press('Escape');
    expect(await readBox(page)).toEqual(first);
    // The hand is still there, and moves nothing.
    await page.mouse.move(300, 300, { steps: 4 });
  });
  expect(await readBox(page)).toEqual(first);
  await dragBy(page, 'Place de la photo', 60, 45);
  const moved = await readBox(page);
  expect(moved).not.toEqual(first);
  await box(page, 'Place de la photo').focus();
  for (const key of ['ArrowLeft', 'Shift+ArrowUp', 'Alt+ArrowRight'])
    await page.keyboard.press(key);
  expect(await readBox(page)).not.toEqual(moved);
  await page.keyboard.press('Escape');
  expect(await readBox(page)).toEqual(moved);
  await page.keyboard.press('Escape');
  expect(await readBox(page)).toEqual(moved);
  await page.keyboard.press('Control+z');
  expect(await readBox(page)).toEqual(first);
});

test('the keyboard alone does all of it', async ({ page, folder }) => {
  await startWith(page, folder, 'cadre-rond');
  await button(page, 'Prénom').focus();
  await page.keyboard.press('Enter');
  const [x = 0, y = 0, width = 0, height = 0] = await readBox(page);
  await box(page, 'Place de la photo').focus();
  await page.keyboard.press('Tab');
  await expect(box(page, 'Votre prénom')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Alt+ArrowRight');
  await page.keyboard.press('Shift+Alt+ArrowUp');
  expect(await readBox(page)).toEqual([x - 1, y - 10, width + 1, height - 10]);
  await expect(page.getByText(`x ${x - 1}, y ${y - 10}, largeur ${width + 1}`)).toBeAttached();
  await page.getByLabel('Largeur', { exact: true }).fill('300');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  expect((await readBox(page))[2]).toBe(301);
  await box(page, 'Votre prénom').focus();
  await page.keyboard.press('Delete');
  await expect(box(page, 'Votre prénom')).toHaveCount(0);
  // The focus goes on from the panel beside the picture.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: /prune/i })).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(box(page, 'Votre prénom')).toBeVisible();
});

test('windows that were found are taken with one tap, and so is all of the picture', async ({
  page,
  folder,
}) => {
  await startWith(page, folder, 'deux-places');
  const found = await readBox(page);
  await button(page, 'Place 2').click();
  await expect(button(page, 'Place 2')).toHaveAttribute('aria-pressed', 'true');
  expect(await readBox(page)).not.toEqual(found);
  await button(page, 'Toute l’image').click();
  expect(await readBox(page)).toEqual([0, 0, 1080, 1080]);
  await button(page, 'Place 1').click();
  expect(await readBox(page)).toEqual(found);
  await button(page, 'Se passer de photo').click();
  await expect(box(page, 'Place de la photo')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    deviceScaleFactor: 2,
  });

  test('a finger moves what is chosen, and scrolls the page elsewhere', async ({
    page,
    folder,
  }) => {
    await startWith(page, folder, 'cadre-rond');
    await button(page, 'Prénom').tap();
    const [x = 0, y = 0] = await readBox(page);
    const { middle, scale } = await locateBox(page, 'Votre prénom');
    const before = await page.evaluate(() => scrollY);
    await swipe(page, middle, { x: middle.x, y: middle.y - 60 });
    expect(await page.evaluate(() => scrollY)).toBe(before);
    expectNear(await readBox(page), [x, y - 60 / scale], 12);
    const moved = await readBox(page);
    await swipe(page, { x: middle.x, y: middle.y - 180 }, { x: middle.x, y: middle.y - 300 });
    expect(await readBox(page)).toEqual(moved);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(390);
    await expectNoBarrier(page, 'a phone');
  });
});

/** Drags a box by px of the canvas; `meanwhile` runs before it is let go. */
async function dragBy(
  page: Page,
  name: string,
  dx: number,
  dy: number,
  meanwhile?: () => Promise<void>,
): Promise<void> {
  const { middle, scale } = await locateBox(page, name);
  const to = { x: middle.x + dx * scale, y: middle.y + dy * scale };
  await drag(page, middle, to, meanwhile);
}

type Point = { readonly x: number; readonly y: number };

async function drag(page: Page, from: Point, to: Point, meanwhile?: () => Promise<void>) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 8 });
  await meanwhile?.();
  await page.mouse.up();
}

/** A finger that goes from one point to another. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 10; step++) {
    const along = (start: number, end: number) => start + ((end - start) * step) / 10;
    await touch('touchMove', [{ x: along(from.x, to.x), y: along(from.y, to.y) }]);
  }
  await touch('touchEnd', []);
}

function expectNear(values: readonly number[], wanted: readonly number[], most: number): void {
  wanted.forEach((value, index) => {
    expect(Math.abs((values[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(most);
  });
}
