import 'server-only';
import { ArcWords } from './arc-words';
import type { DesignKit } from './design';
import { Drawing } from './sheet';
import { squareDesign, WHOLE_SQUARE } from './square-design';
import { placeLine } from './words';

const SIDE = 336;
const CORNER = 60;
const WORD = { size: 62, maxWidth: 262, colour: '' };

/** Four places in four colours leave a plus: the person stands in it. */
export const quarters = squareDesign({
  words: [],
  layout: ({ palette }) => ({
    background: palette.ink,
    window: WHOLE_SQUARE,
    slots: [],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        {describeQuarters(kit).map(({ fill, colour, angle }, index) => (
          <g key={angle}>
            <path d={QUARTER} fill={fill} transform={`rotate(${angle} 540 540)`} />
            <ArcWords
              kit={kit}
              runs={[{ text: kit.campaign.lockup.places[index] ?? '', font: 'display' }]}
              size={commonSize(kit)}
              maxWidth={WORD.maxWidth}
              colour={colour}
              arc={{
                x: 540,
                y: 540,
                radius: index < 2 ? 464 : 504,
                middle: angle - 45,
                side: index < 2 ? 'outside' : 'inside',
              }}
            />
          </g>
        ))}
      </Drawing>
    </>
  ),
});

/** The top left quarter, rounded towards the middle. */
const QUARTER = `M0 0H${SIDE}V${SIDE - CORNER}a${CORNER} ${CORNER} 0 0 1 ${-CORNER} ${CORNER}H0Z`;

function describeQuarters({ palette }: DesignKit) {
  return [
    { fill: palette.ink, colour: palette.highlight, angle: 0 },
    { fill: palette.highlight, colour: palette.ink, angle: 90 },
    { fill: palette.accent, colour: palette.paper, angle: 180 },
    { fill: palette.calm, colour: palette.paper, angle: 270 },
  ];
}

/** The size at which the longest of the four places fits: all four share it. */
function commonSize(kit: DesignKit): number {
  const { places } = kit.campaign.lockup;
  const sizes = places.map((text) => placeLine(kit, [{ text, font: 'display' }], WORD).size);
  return Math.min(...sizes);
}
