import 'server-only';
import { Drawing, Mark, Stack } from './sheet';
import { squareDesign, WHOLE_SQUARE } from './square-design';
import { Words } from './words';

const SIZE = 452;
const X = 758;
const Y = 774;

/** The campaign's sign, very large, with the name written on it. */
export const sign = squareDesign({
  words: [],
  layout: ({ palette }) => ({
    background: palette.ink,
    window: WHOLE_SQUARE,
    slots: [],
  }),
  draw: (kit) => {
    const { words } = kit.campaign.mark;
    const unit = SIZE / 100;
    const lines = kit.campaign.lockup.name;
    return (
      <>
        <Drawing format="square">
          <Mark
            campaign={kit.campaign}
            x={X}
            y={Y}
            size={SIZE}
            fill={kit.palette.highlight}
            rim={kit.palette.ink}
          />
        </Drawing>
        <Stack
          x={X + (words.x + words.width / 2 - 50) * unit}
          y={Y + (words.y + words.height / 2 - 50) * unit}
          width={words.width * unit}
          height={words.height * unit}
        >
          {lines.map((text) => (
            <Words
              key={text}
              kit={kit}
              runs={[{ text, font: 'display' }]}
              size={(words.height * unit) / lines.length}
              maxWidth={words.width * unit}
              colour={kit.palette.ink}
            />
          ))}
        </Stack>
      </>
    );
  },
});
