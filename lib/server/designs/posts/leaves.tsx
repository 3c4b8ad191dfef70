import 'server-only';
import type { Box } from '@/lib/domain/template';
import { Column } from '../column';
import { Mark } from '../sheet';
import { signParts } from '../signature';
import { Leaf, type LeafPlace } from './leaf';
import { type PostPlan, postDesign } from './post-design';

type Plan = PostPlan & {
  readonly leaf: { readonly width: number; readonly height: number };
  readonly first: LeafPlace;
  readonly second: LeafPlace;
  readonly sign: { readonly x: number; readonly y: number; readonly size: number };
  readonly signature: Box;
  readonly align: 'start' | 'center';
};

/** Two leaves of a calendar, one sign between them. */
export const leaves = postDesign<Plan>({
  words: ['first', 'first-label', 'first-month', 'second', 'second-label', 'second-month'],
  background: 'calm',
  plans: {
    square: {
      leaf: { width: 430, height: 540 },
      first: { x: 296, y: 478, angle: -5 },
      second: { x: 784, y: 478, angle: 4 },
      sign: { x: 540, y: 508, size: 150 },
      signature: { x: 72, y: 920, width: 936, height: 96 },
      align: 'center',
      slots: [
        {
          box: { x: 72, y: 64, width: 936, height: 112 },
          align: 'center',
          colour: 'paper',
          maxSize: 92,
        },
        {
          box: { x: 72, y: 792, width: 936, height: 88 },
          align: 'center',
          colour: 'paper',
          maxSize: 68,
        },
      ],
    },
    portrait: {
      leaf: { width: 470, height: 560 },
      first: { x: 318, y: 516, angle: -6 },
      second: { x: 762, y: 776, angle: 5 },
      sign: { x: 330, y: 944, size: 220 },
      signature: { x: 72, y: 1186, width: 520, height: 96 },
      align: 'start',
      slots: [
        {
          box: { x: 72, y: 64, width: 936, height: 116 },
          align: 'start',
          colour: 'paper',
          maxSize: 96,
        },
        {
          box: { x: 72, y: 1106, width: 936, height: 64 },
          align: 'start',
          colour: 'paper',
          maxSize: 56,
        },
      ],
    },
    story: {
      leaf: { width: 460, height: 540 },
      first: { x: 316, y: 714, angle: -6 },
      second: { x: 764, y: 960, angle: 5 },
      sign: { x: 330, y: 1134, size: 220 },
      signature: { x: 80, y: 1408, width: 920, height: 92 },
      align: 'center',
      slots: [
        {
          box: { x: 80, y: 280, width: 920, height: 116 },
          align: 'center',
          colour: 'paper',
          maxSize: 100,
        },
        {
          box: { x: 80, y: 1304, width: 920, height: 84 },
          align: 'center',
          colour: 'paper',
          maxSize: 66,
        },
      ],
    },
    link: {
      leaf: { width: 276, height: 390 },
      first: { x: 720, y: 308, angle: -5 },
      second: { x: 1020, y: 330, angle: 4 },
      sign: { x: 872, y: 330, size: 104 },
      signature: { x: 56, y: 490, width: 480, height: 84 },
      align: 'start',
      slots: [
        {
          box: { x: 56, y: 72, width: 490, height: 220 },
          align: 'start',
          colour: 'paper',
          maxSize: 100,
          maxLines: 2,
        },
        {
          box: { x: 56, y: 306, width: 490, height: 100 },
          align: 'start',
          colour: 'paper',
          maxSize: 54,
          maxLines: 2,
        },
      ],
    },
  },
  draw: (kit, plan) => {
    const { palette, campaign, words } = kit;
    return (
      <>
        <rect width="100%" height="100%" fill={palette.calm} />
        {(['first', 'second'] as const).map((name) => (
          <Leaf
            key={name}
            kit={kit}
            size={plan.leaf}
            place={plan[name]}
            day={[words[`${name}-label`] ?? '', words[name] ?? '', words[`${name}-month`] ?? '']}
          />
        ))}
        <Mark campaign={campaign} {...plan.sign} fill={palette.accent} rim={palette.calm} />
        <Column
          kit={kit}
          box={plan.signature}
          align={plan.align}
          anchor="bottom"
          parts={signParts(kit, 54, { colour: palette.paper })}
        />
      </>
    );
  },
});
