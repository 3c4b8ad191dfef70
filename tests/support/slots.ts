import type { TextSlot } from '@/lib/domain/template';
import fc from '@/tests/support/fast-check';

/** A slot of one line, as a badge has it. */
export const plainSlot: TextSlot = {
  id: 'name',
  label: 'Name',
  box: { x: 100, y: 200, width: 600, height: 120 },
  font: 'display',
  colour: '#2B0B3F',
  align: 'center',
  minSize: 20,
  maxSize: 90,
  maxLines: 1,
  maxLength: 40,
  case: 'none',
  pattern: '{name}',
  default: '',
};

/** Slots with any box, sizes and number of lines that a template could ask for. */
export const anySlot: fc.Arbitrary<TextSlot> = fc
  .record({
    x: fc.double({ min: -100, max: 900, noNaN: true }),
    y: fc.double({ min: -100, max: 1800, noNaN: true }),
    width: fc.double({ min: 20, max: 1200, noNaN: true }),
    height: fc.double({ min: 10, max: 800, noNaN: true }),
    align: fc.constantFrom('start', 'center', 'end'),
    minSize: fc.integer({ min: 8, max: 60 }),
    range: fc.integer({ min: 0, max: 200 }),
    maxLines: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ x, y, width, height, range, ...rest }) => ({
    ...plainSlot,
    ...rest,
    box: { x, y, width, height },
    maxSize: rest.minSize + range,
  }));
