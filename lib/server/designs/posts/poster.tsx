import 'server-only';
import type { Box } from '@/lib/domain/template';
import { Column } from '../column';
import { Mark } from '../sheet';
import { lockupParts } from '../signature';
import { type PostPlan, postDesign } from './post-design';

type Plan = PostPlan & {
  readonly lockup: Box;
  readonly size: number;
  readonly sign: { readonly x: number; readonly y: number; readonly size: number };
  readonly places: Box;
};

/** The slogan, as large as a wall, under a phrase of the post's own; the sign leans out of the picture. */
export const poster = postDesign<Plan>({
  words: [],
  background: 'ink',
  plans: {
    square: {
      lockup: { x: 72, y: 164, width: 900, height: 560 },
      size: 196,
      sign: { x: 868, y: 876, size: 760 },
      places: { x: 690, y: 756, width: 330, height: 240 },
      slots: [
        {
          box: { x: 72, y: 834, width: 400, height: 96 },
          align: 'start',
          colour: 'paper',
          maxSize: 62,
          maxLines: 2,
        },
        {
          box: { x: 72, y: 936, width: 400, height: 72 },
          align: 'start',
          colour: 'highlight',
          maxSize: 62,
        },
        {
          box: { x: 72, y: 64, width: 936, height: 64 },
          align: 'start',
          colour: 'paper',
          maxSize: 46,
        },
      ],
    },
    portrait: {
      lockup: { x: 72, y: 190, width: 936, height: 640 },
      size: 208,
      sign: { x: 900, y: 1080, size: 840 },
      places: { x: 684, y: 955, width: 348, height: 250 },
      slots: [
        {
          box: { x: 72, y: 1096, width: 390, height: 104 },
          align: 'start',
          colour: 'paper',
          maxSize: 66,
          maxLines: 2,
        },
        {
          box: { x: 72, y: 1206, width: 390, height: 76 },
          align: 'start',
          colour: 'highlight',
          maxSize: 66,
        },
        {
          box: { x: 72, y: 80, width: 936, height: 70 },
          align: 'start',
          colour: 'paper',
          maxSize: 50,
        },
      ],
    },
    story: {
      lockup: { x: 80, y: 408, width: 930, height: 640 },
      size: 212,
      sign: { x: 800, y: 1436, size: 1060 },
      places: { x: 560, y: 1306, width: 420, height: 260 },
      slots: [
        {
          box: { x: 80, y: 1078, width: 410, height: 110 },
          align: 'start',
          colour: 'paper',
          maxSize: 66,
          maxLines: 2,
        },
        {
          box: { x: 80, y: 1192, width: 410, height: 76 },
          align: 'start',
          colour: 'highlight',
          maxSize: 66,
        },
        {
          box: { x: 80, y: 296, width: 920, height: 72 },
          align: 'start',
          colour: 'paper',
          maxSize: 52,
        },
      ],
    },
    link: {
      lockup: { x: 64, y: 122, width: 660, height: 320 },
      size: 118,
      sign: { x: 1010, y: 300, size: 640 },
      places: { x: 870, y: 215, width: 260, height: 200 },
      slots: [
        {
          box: { x: 64, y: 468, width: 600, height: 54 },
          align: 'start',
          colour: 'paper',
          maxSize: 44,
        },
        {
          box: { x: 64, y: 522, width: 600, height: 54 },
          align: 'start',
          colour: 'highlight',
          maxSize: 44,
        },
        {
          box: { x: 64, y: 50, width: 700, height: 48 },
          align: 'start',
          colour: 'paper',
          maxSize: 34,
        },
      ],
    },
  },
  draw: (kit, plan) => {
    const { palette, campaign } = kit;
    const { places } = campaign.lockup;
    const colours = { headline: palette.highlight, colour: palette.paper };
    const size = plan.places.height / places.length / 1.1;
    return (
      <>
        <rect width="100%" height="100%" fill={palette.ink} />
        <Mark campaign={campaign} {...plan.sign} fill={palette.accent} />
        <Column kit={kit} box={plan.lockup} parts={lockupParts(kit, plan.size, colours)} />
        <Column
          kit={kit}
          box={plan.places}
          anchor="middle"
          parts={places.map((text) => ({
            runs: [{ text, font: 'display' as const }],
            size,
            colour: palette.paper,
            gap: size * 0.36,
          }))}
        />
      </>
    );
  },
});
