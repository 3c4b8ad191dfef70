import 'server-only';
import type { ReactElement } from 'react';
import type { Box } from '@/lib/domain/template';
import type { DesignKit } from '../design';
import { rectanglePath } from '../paths';
import { placeMark } from '../sheet';
import { postDesign } from './post-design';
import { THEME_WORDS, type ThemePlan, ThemeWords } from './theme-words';

type Plan = ThemePlan & { readonly field: Box; readonly sign: number };

/** One sign, two sides: what is dark on one is light on the other. */
export const counterchange = postDesign<Plan>({
  words: THEME_WORDS,
  background: 'paper',
  plans: {
    square: {
      field: { x: 0, y: 0, width: 1080, height: 560 },
      sign: 480,
      text: { x: 72, y: 622, width: 936, height: 210 },
      title: 140,
      rest: 64,
      lines: 2,
      slots: [
        {
          box: { x: 72, y: 860, width: 936, height: 60 },
          align: 'start',
          colour: 'calm',
          maxSize: 50,
        },
        {
          box: { x: 72, y: 920, width: 936, height: 60 },
          align: 'start',
          colour: 'calm',
          maxSize: 50,
        },
      ],
      masthead: { x: 72, y: 1000, width: 936, height: 36 },
    },
    portrait: {
      field: { x: 0, y: 0, width: 1080, height: 760 },
      sign: 600,
      text: { x: 72, y: 832, width: 936, height: 236 },
      title: 140,
      rest: 64,
      lines: 2,
      slots: [
        {
          box: { x: 72, y: 1104, width: 936, height: 66 },
          align: 'start',
          colour: 'calm',
          maxSize: 56,
        },
        {
          box: { x: 72, y: 1170, width: 936, height: 66 },
          align: 'start',
          colour: 'calm',
          maxSize: 56,
        },
      ],
      masthead: { x: 72, y: 1264, width: 936, height: 36 },
    },
    story: {
      field: { x: 0, y: 0, width: 1080, height: 1000 },
      sign: 760,
      text: { x: 80, y: 1072, width: 920, height: 226 },
      title: 150,
      rest: 68,
      lines: 2,
      slots: [
        {
          box: { x: 80, y: 1322, width: 920, height: 62 },
          align: 'start',
          colour: 'calm',
          maxSize: 58,
        },
        {
          box: { x: 80, y: 1384, width: 920, height: 62 },
          align: 'start',
          colour: 'calm',
          maxSize: 58,
        },
      ],
      masthead: { x: 80, y: 1466, width: 920, height: 36 },
    },
    link: {
      field: { x: 680, y: 0, width: 520, height: 630 },
      sign: 400,
      masthead: { x: 56, y: 52, width: 568, height: 30 },
      text: { x: 56, y: 132, width: 568, height: 280 },
      title: 124,
      rest: 58,
      lines: 3,
      slots: [
        {
          box: { x: 56, y: 452, width: 568, height: 58 },
          align: 'start',
          colour: 'calm',
          maxSize: 44,
        },
        {
          box: { x: 56, y: 512, width: 568, height: 58 },
          align: 'start',
          colour: 'calm',
          maxSize: 44,
        },
      ],
    },
  },
  draw: (kit, plan) => (
    <>
      <Field kit={kit} plan={plan} />
      <ThemeWords kit={kit} plan={plan} colour={kit.palette.ink} />
    </>
  ),
});

/** The sign and the right half fill each other's shape out: even and odd make the exchange. */
function Field({ kit, plan }: { kit: DesignKit; plan: Plan }): ReactElement {
  const { palette, campaign } = kit;
  const { x, y, width, height } = plan.field;
  const unit = plan.sign / 100;
  const half = rectanglePath(50, 50 - height / 2 / unit, width / 2 / unit, height / unit);
  return (
    <g>
      <rect width="100%" height="100%" fill={palette.paper} />
      <rect x={x} y={y} width={width} height={height} fill={palette.highlight} />
      <path
        d={half + campaign.mark.path}
        fill={palette.ink}
        fillRule="evenodd"
        transform={placeMark({ x: x + width / 2, y: y + height / 2, size: plan.sign })}
      />
    </g>
  );
}
