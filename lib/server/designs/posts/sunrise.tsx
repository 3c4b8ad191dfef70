import 'server-only';
import type { Box, PhotoWindow } from '@/lib/domain/template';
import { Column } from '../column';
import { circlePath, rectanglePath } from '../paths';
import { Mark } from '../sheet';
import { signParts } from '../signature';
import { type PostPlan, postDesign } from './post-design';

type Plan = PostPlan & {
  readonly window: PhotoWindow;
  /** Hills as paths, the further one first. */
  readonly far: string;
  readonly near: string;
  readonly stars: readonly { readonly x: number; readonly y: number; readonly size: number }[];
  readonly signature: Box;
};

const sun = (x: number, y: number, radius: number): PhotoWindow => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
  shape: 'ellipse',
});

/** The sun rises on a place; with a photo, it has a face. */
export const sunrise = postDesign<Plan>({
  words: [],
  background: 'highlight',
  plans: {
    square: {
      window: sun(640, 380, 290),
      far: 'M300 1080C470 720 640 600 800 600S1010 650 1080 690V1080Z',
      near: 'M0 620C140 570 290 590 430 640C580 694 700 720 830 706S1010 676 1080 700V1080H0Z',
      stars: [
        { x: 168, y: 168, size: 108 },
        { x: 300, y: 330, size: 52 },
        { x: 120, y: 430, size: 64 },
        { x: 982, y: 120, size: 64 },
      ],
      signature: { x: 72, y: 930, width: 936, height: 90 },
      slots: [
        {
          box: { x: 72, y: 700, width: 600, height: 84 },
          align: 'start',
          colour: 'paper',
          maxSize: 68,
        },
        {
          box: { x: 72, y: 776, width: 936, height: 132 },
          align: 'start',
          colour: 'paper',
          maxSize: 112,
        },
      ],
    },
    portrait: {
      window: sun(540, 496, 380),
      far: 'M-40 1350C120 930 300 800 500 800S900 860 1080 930V1350Z',
      near: 'M0 900C160 850 330 850 500 890S860 960 1080 880V1350H0Z',
      stars: [
        { x: 126, y: 150, size: 92 },
        { x: 950, y: 130, size: 60 },
        { x: 1000, y: 760, size: 84 },
        { x: 86, y: 640, size: 56 },
      ],
      signature: { x: 72, y: 1192, width: 936, height: 92 },
      slots: [
        {
          box: { x: 72, y: 944, width: 936, height: 90 },
          align: 'center',
          colour: 'paper',
          maxSize: 74,
        },
        {
          box: { x: 72, y: 1028, width: 936, height: 136 },
          align: 'center',
          colour: 'paper',
          maxSize: 124,
        },
      ],
    },
    story: {
      window: sun(540, 690, 410),
      far: 'M-60 1920C160 1220 420 1010 660 1010S980 1070 1080 1120V1920Z',
      near: 'M0 1090C160 1040 340 1050 520 1100S880 1160 1080 1080V1920H0Z',
      stars: [
        { x: 150, y: 200, size: 110 },
        { x: 930, y: 250, size: 70 },
        { x: 960, y: 1000, size: 60 },
        { x: 500, y: 140, size: 56 },
        { x: 90, y: 960, size: 84 },
      ],
      signature: { x: 80, y: 1404, width: 920, height: 96 },
      slots: [
        {
          box: { x: 80, y: 1150, width: 920, height: 92 },
          align: 'center',
          colour: 'paper',
          maxSize: 78,
        },
        {
          box: { x: 80, y: 1236, width: 920, height: 140 },
          align: 'center',
          colour: 'paper',
          maxSize: 128,
        },
      ],
    },
    link: {
      window: sun(900, 270, 230),
      far: 'M520 630C700 470 880 420 1000 420S1150 440 1200 456V630Z',
      near: 'M0 190C160 150 330 170 480 260C640 356 760 460 930 490S1120 500 1200 490V630H0Z',
      stars: [
        { x: 560, y: 110, size: 84 },
        { x: 640, y: 260, size: 42 },
        { x: 1150, y: 90, size: 46 },
      ],
      signature: { x: 56, y: 490, width: 600, height: 84 },
      slots: [
        {
          box: { x: 56, y: 272, width: 420, height: 76 },
          align: 'start',
          colour: 'paper',
          maxSize: 54,
          maxLines: 2,
        },
        {
          box: { x: 56, y: 346, width: 560, height: 96 },
          align: 'start',
          colour: 'paper',
          maxSize: 78,
        },
      ],
    },
  },
  draw: (kit, plan, format) => {
    const { palette, campaign } = kit;
    const { x, y, width } = plan.window;
    const sky =
      rectanglePath(0, 0, 1200, 1920) + circlePath(x + width / 2, y + width / 2, width / 2);
    const isCentred = plan.slots[0]?.align === 'center';
    return (
      <>
        <path d={sky} fill={palette.accent} fillRule="evenodd" />
        {plan.stars.map((star) => (
          <Mark key={star.x} campaign={campaign} {...star} fill={palette.highlight} />
        ))}
        <path d={plan.far} fill={palette.ink} />
        <path d={plan.near} fill={palette.calm} />
        <Column
          kit={kit}
          box={plan.signature}
          align={isCentred ? 'center' : 'start'}
          anchor="bottom"
          parts={signParts(kit, format === 'link' ? 44 : 52, { colour: palette.paper })}
        />
      </>
    );
  },
});
