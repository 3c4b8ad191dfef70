import 'server-only';
import { ArcWords } from './arc-words';
import type { DesignKit } from './design';
import { circlePath, rectanglePath } from './paths';
import { Drawing, Mark } from './sheet';
import { squareDesign } from './square-design';

const CENTRE = 540;
const WINDOW = 398;

/** The lock-up runs round the photo; the campaign's sign marks both ends. */
export const ring = squareDesign({
  words: [],
  layout: ({ palette }) => ({
    background: palette.ink,
    window: {
      x: CENTRE - WINDOW,
      y: CENTRE - WINDOW,
      width: 2 * WINDOW,
      height: 2 * WINDOW,
      shape: 'ellipse',
    },
    slots: [],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        <path
          d={rectanglePath(0, 0, 1080, 1080) + circlePath(CENTRE, CENTRE, WINDOW)}
          fill={kit.palette.ink}
          fillRule="evenodd"
        />
        <path
          d={circlePath(CENTRE, CENTRE, WINDOW + 9) + circlePath(CENTRE, CENTRE, WINDOW)}
          fill={kit.palette.highlight}
          fillRule="evenodd"
        />
        <Slogan kit={kit} />
        {[-90, 90].map((angle) => (
          <Mark
            key={angle}
            campaign={kit.campaign}
            x={CENTRE + Math.sign(angle) * 468}
            y={CENTRE}
            size={74}
            fill={kit.palette.accent}
          />
        ))}
      </Drawing>
    </>
  ),
});

function Slogan({ kit }: { kit: DesignKit }) {
  const { headline, link, name } = kit.campaign.lockup;
  const arc = { x: CENTRE, y: CENTRE };
  return (
    <g>
      <ArcWords
        kit={kit}
        runs={[{ text: headline.join(' '), font: 'display' }]}
        size={98}
        maxWidth={1120}
        colour={kit.palette.paper}
        tracking={0.02}
        arc={{ ...arc, radius: 435, middle: 0, side: 'outside' }}
      />
      <ArcWords
        kit={kit}
        runs={[...link, { text: name.join(' '), font: 'strong', colour: kit.palette.highlight }]}
        size={66}
        maxWidth={1180}
        colour={kit.palette.paper}
        tracking={0.01}
        arc={{ ...arc, radius: 489, middle: 180, side: 'inside' }}
      />
    </g>
  );
}
