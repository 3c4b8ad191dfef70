import 'server-only';
import type { ReactElement } from 'react';
import type { PhotoWindow } from '@/lib/domain/template';
import type { DesignKit } from '../design';
import { rectanglePath } from '../paths';
import { Mark } from '../sheet';
import { postDesign } from './post-design';
import { THEME_WORDS, type ThemePlan, ThemeWords } from './theme-words';

type Plan = ThemePlan & {
  readonly window: PhotoWindow;
  /** How far the open door reaches to the right, in px. */
  readonly leaf: number;
};

/** A door stands open on the light; with a photo, somebody stands in it. */
export const doorway = postDesign<Plan>({
  words: THEME_WORDS,
  background: 'highlight',
  plans: {
    square: {
      window: { x: 616, y: 190, width: 330, height: 690, shape: 'rectangle' },
      leaf: 134,
      masthead: { x: 72, y: 64, width: 936, height: 38 },
      text: { x: 72, y: 190, width: 490, height: 440 },
      title: 150,
      rest: 60,
      lines: 3,
      slots: [
        {
          box: { x: 72, y: 672, width: 490, height: 100 },
          align: 'start',
          colour: 'paper',
          maxSize: 52,
          maxLines: 2,
        },
        {
          box: { x: 72, y: 780, width: 490, height: 66 },
          align: 'start',
          colour: 'highlight',
          maxSize: 52,
        },
      ],
    },
    portrait: {
      window: { x: 530, y: 560, width: 390, height: 640, shape: 'rectangle' },
      leaf: 160,
      masthead: { x: 72, y: 72, width: 936, height: 38 },
      text: { x: 72, y: 172, width: 936, height: 300 },
      title: 168,
      rest: 66,
      lines: 2,
      slots: [
        {
          box: { x: 72, y: 900, width: 400, height: 116 },
          align: 'start',
          colour: 'paper',
          maxSize: 54,
          maxLines: 2,
        },
        {
          box: { x: 72, y: 1004, width: 400, height: 66 },
          align: 'start',
          colour: 'highlight',
          maxSize: 54,
        },
      ],
    },
    story: {
      window: { x: 290, y: 966, width: 440, height: 654, shape: 'rectangle' },
      leaf: 150,
      masthead: { x: 80, y: 290, width: 920, height: 38 },
      text: { x: 80, y: 386, width: 920, height: 300 },
      title: 176,
      rest: 68,
      lines: 2,
      slots: [
        {
          box: { x: 80, y: 720, width: 920, height: 78 },
          align: 'start',
          colour: 'paper',
          maxSize: 62,
        },
        {
          box: { x: 80, y: 798, width: 920, height: 78 },
          align: 'start',
          colour: 'highlight',
          maxSize: 62,
        },
      ],
    },
    link: {
      window: { x: 780, y: 74, width: 260, height: 460, shape: 'rectangle' },
      leaf: 110,
      masthead: { x: 56, y: 52, width: 660, height: 30 },
      text: { x: 56, y: 128, width: 660, height: 260 },
      title: 124,
      rest: 50,
      lines: 2,
      slots: [
        {
          box: { x: 56, y: 420, width: 560, height: 54 },
          align: 'start',
          colour: 'paper',
          maxSize: 42,
        },
        {
          box: { x: 56, y: 474, width: 560, height: 54 },
          align: 'start',
          colour: 'highlight',
          maxSize: 42,
        },
      ],
    },
  },
  draw: (kit, plan) => (
    <>
      <Room kit={kit} plan={plan} />
      <ThemeWords kit={kit} plan={plan} colour={kit.palette.paper} title={kit.palette.highlight} />
    </>
  ),
});

function Room({ kit, plan }: { kit: DesignKit; plan: Plan }): ReactElement {
  const { palette, campaign } = kit;
  const { x, y, width, height } = plan.window;
  const [right, floor] = [x + width, y + height];
  const rise = plan.leaf * 0.55;
  const wall = rectanglePath(0, 0, 1200, floor) + rectanglePath(x, y, width, height);
  return (
    <g>
      <path d={wall} fill={palette.ink} fillRule="evenodd" />
      <rect y={floor} width="100%" height="100%" fill={palette.calm} />
      <path
        d={`M${x} ${floor}H${right}L${x + width * 0.4} ${floor + 460}H${x - width * 1.6}Z`}
        fill={palette.highlight}
      />
      <path
        d={`M${right} ${y}L${right + plan.leaf} ${y - rise}V${floor + rise}L${right} ${floor}Z`}
        fill={palette.accent}
      />
      <Mark
        campaign={campaign}
        x={right + plan.leaf * 0.72}
        y={y + height * 0.55}
        size={plan.leaf * 0.36}
        fill={palette.highlight}
      />
    </g>
  );
}
