import 'server-only';
import type { ReactElement } from 'react';
import type { Box } from '@/lib/domain/template';
import type { DesignKit } from '../design';
import { placeMark } from '../sheet';
import { postDesign } from './post-design';
import { THEME_WORDS, type ThemePlan, ThemeWords } from './theme-words';

type Sign = { readonly x: number; readonly y: number; readonly size: number };
type Plan = ThemePlan & { readonly water: Box; readonly sign: Sign };

/** Rings: how far apart in px, how many, and how thin the last one is beside the first. */
const APART = 66;
const COUNT = 16;
const THIN = 0.3;

/** What happens close by spreads: the campaign's sign, and its ripples. */
export const ripples = postDesign<Plan>({
  words: THEME_WORDS,
  background: 'highlight',
  plans: {
    square: {
      water: { x: 0, y: 604, width: 1080, height: 476 },
      sign: { x: 742, y: 836, size: 210 },
      masthead: { x: 72, y: 64, width: 936, height: 38 },
      text: { x: 72, y: 148, width: 936, height: 280 },
      title: 168,
      rest: 72,
      lines: 2,
      slots: [
        {
          box: { x: 72, y: 446, width: 936, height: 66 },
          align: 'start',
          colour: 'ink',
          maxSize: 54,
        },
        {
          box: { x: 72, y: 512, width: 936, height: 66 },
          align: 'start',
          colour: 'ink',
          maxSize: 54,
        },
      ],
    },
    portrait: {
      water: { x: 0, y: 0, width: 1080, height: 560 },
      sign: { x: 300, y: 268, size: 250 },
      text: { x: 72, y: 634, width: 936, height: 372 },
      title: 184,
      rest: 80,
      lines: 3,
      slots: [
        {
          box: { x: 72, y: 1050, width: 936, height: 72 },
          align: 'start',
          colour: 'ink',
          maxSize: 60,
        },
        {
          box: { x: 72, y: 1122, width: 936, height: 72 },
          align: 'start',
          colour: 'ink',
          maxSize: 60,
        },
      ],
      masthead: { x: 72, y: 1250, width: 936, height: 38 },
    },
    story: {
      water: { x: 0, y: 1060, width: 1080, height: 860 },
      sign: { x: 540, y: 1420, size: 300 },
      masthead: { x: 80, y: 290, width: 920, height: 38 },
      text: { x: 80, y: 390, width: 920, height: 430 },
      title: 190,
      rest: 84,
      lines: 3,
      slots: [
        {
          box: { x: 80, y: 856, width: 920, height: 78 },
          align: 'start',
          colour: 'ink',
          maxSize: 64,
        },
        {
          box: { x: 80, y: 936, width: 920, height: 78 },
          align: 'start',
          colour: 'ink',
          maxSize: 64,
        },
      ],
    },
    link: {
      water: { x: 744, y: 0, width: 456, height: 630 },
      sign: { x: 1000, y: 330, size: 180 },
      masthead: { x: 56, y: 52, width: 632, height: 30 },
      text: { x: 56, y: 128, width: 632, height: 280 },
      title: 120,
      rest: 58,
      lines: 2,
      slots: [
        {
          box: { x: 56, y: 452, width: 632, height: 58 },
          align: 'start',
          colour: 'ink',
          maxSize: 44,
        },
        {
          box: { x: 56, y: 512, width: 632, height: 58 },
          align: 'start',
          colour: 'ink',
          maxSize: 44,
        },
      ],
    },
  },
  draw: (kit, plan) => (
    <>
      <rect width="100%" height="100%" fill={kit.palette.highlight} />
      <Rings kit={kit} sign={plan.sign} />
      <Shore kit={kit} plan={plan} />
      <ThemeWords kit={kit} plan={plan} colour={kit.palette.ink} />
    </>
  ),
});

/** Outlines ever further from the sign, the widest first: each covers the inside of the last. */
function Rings({ kit, sign }: { kit: DesignKit; sign: Sign }): ReactElement {
  const { palette, campaign } = kit;
  const unit = sign.size / 100;
  const rings = Array.from({ length: COUNT }, (_, index) => COUNT - index).flatMap((ring) => {
    const thickness = APART * 0.62 * (1 - ((1 - THIN) * ring) / COUNT);
    return [
      { reach: ring * APART, colour: palette.accent },
      { reach: ring * APART - thickness, colour: palette.highlight },
    ];
  });
  return (
    <g transform={placeMark(sign)}>
      {rings.map(({ reach, colour }) => (
        <path
          key={reach}
          d={campaign.mark.path}
          fill={colour}
          stroke={colour}
          strokeWidth={(2 * reach) / unit}
          strokeLinejoin="round"
        />
      ))}
      <path d={campaign.mark.path} fill={palette.ink} />
    </g>
  );
}

/** The dry side, where words stand. */
function Shore({ kit, plan }: { kit: DesignKit; plan: Plan }): ReactElement {
  const { x, y, height } = plan.water;
  const fill = kit.palette.highlight;
  if (x > 0) return <rect width={x} height="100%" fill={fill} />;
  return y > 0 ? (
    <rect width="100%" height={y} fill={fill} />
  ) : (
    <rect y={height} width="100%" height="100%" fill={fill} />
  );
}
