import { expect, test } from 'vitest';
import { formatNames, formatSizes } from '@/lib/domain/format';
import { textSlotSchema } from '@/lib/domain/template';
import { chooseColour } from '@/lib/render/choose-colour';
import { findWarnings } from '@/lib/render/find-warnings';
import { makeSlot, slotKinds } from '@/lib/render/make-slot';
import { format } from '../support/scenes';

const looks = { label: 'Name', font: 'strong', colour: '#2B0B3F' } as const;
const square = formatSizes.square;

function paint(rgba: readonly number[]) {
  const { width, height } = square;
  const data = Uint8Array.from({ length: width * height * 4 }, (_, at) => rgba[at % 4] ?? 0);
  return { pixels: { data, width, height }, width };
}

test('a new text is a good one in every format, with or without a window', () => {
  for (const name of formatNames) {
    const { width, height } = formatSizes[name];
    const high = {
      x: 0,
      y: 0,
      width,
      height: Math.round(height * 0.8),
      shape: 'rectangle',
    } as const;
    const whole = { ...high, height };
    for (const window of [null, high, whole]) {
      for (const kind of slotKinds) {
        const slot = makeSlot(kind, formatSizes[name], window, looks);
        expect(textSlotSchema.safeParse(slot).error).toBeUndefined();
        expect(slot.box.y + slot.box.height).toBeLessThanOrEqual(height);
        expect(slot.box.width).toBeGreaterThan(200);
      }
    }
  }
});

test('it stands under the photo where there is room, and inside the circle', () => {
  const window = { x: 140, y: 70, width: 800, height: 800, shape: 'ellipse' } as const;
  const slot = makeSlot('name', square, window, looks);
  expect(slot.box.y).toBeGreaterThanOrEqual(870);
  const warnings = findWarnings({ ...format, slots: [slot] }, paint([255, 255, 255, 255]), {
    isElectoral: false,
    kind: 'badge',
  });
  expect(warnings).toEqual([]);
});

test('its colour is the first one that can be read there', () => {
  const slot = makeSlot('name', square, null, looks);
  const colours = ['#2B0B3F', '#D6104F', '#FFC83D'];
  const choose = (rgba: readonly number[]) => chooseColour(format, slot, paint(rgba), colours);
  expect(choose([0x2b, 0x0b, 0x3f, 255])).toBe('#FFC83D');
  expect(choose([255, 255, 255, 255])).toBe('#2B0B3F');
  expect(choose([0, 0, 0, 0])).toBe('#2B0B3F');
});
