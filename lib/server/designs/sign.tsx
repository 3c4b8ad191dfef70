import 'server-only';
import type { Design } from './design';
import { Drawing, Mark, Sheet, Stack } from './sheet';
import { Words } from './words';

const SIZE = 452;
const X = 758;
const Y = 774;

/** The campaign's sign, very large, with the name written on it. */
export const sign: Design = {
  words: [],
  formats: {
    square: {
      layout: ({ palette }) => ({
        background: palette.ink,
        window: { x: 0, y: 0, width: 1080, height: 1080, shape: 'rectangle' },
        slots: [],
      }),
      draw: (kit) => {
        const { words } = kit.campaign.mark;
        const unit = SIZE / 100;
        const lines = kit.campaign.lockup.name;
        return (
          <Sheet format="square">
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
          </Sheet>
        );
      },
    },
  },
};
