import 'server-only';
import type { Design } from './design';
import { Drawing, Sheet, Stack } from './sheet';
import { Words } from './words';

/** A sash across the photo, as one wears it. */
export const band: Design = {
  words: [],
  formats: {
    square: {
      layout: ({ palette }) => ({
        background: palette.accent,
        window: { x: 0, y: 0, width: 1080, height: 1080, shape: 'rectangle' },
        slots: [],
      }),
      draw: (kit) => (
        <Sheet format="square">
          <Drawing format="square">
            <path d="M-10 780L1090 626V652L-10 806Z" fill={kit.palette.highlight} />
            <path d="M-10 806L1090 652V894L-10 1048Z" fill={kit.palette.accent} />
          </Drawing>
          <Stack x={540} y={850} width={960} height={242} gap={12} angle={-7.97}>
            <Words
              kit={kit}
              runs={[{ text: kit.campaign.lockup.headline.join(' '), font: 'display' }]}
              size={112}
              maxWidth={860}
              colour={kit.palette.paper}
            />
            <Words
              kit={kit}
              runs={[
                ...kit.campaign.lockup.link,
                {
                  text: kit.campaign.lockup.name.join(' '),
                  font: 'strong',
                  colour: kit.palette.highlight,
                },
              ]}
              size={60}
              maxWidth={740}
              colour={kit.palette.paper}
            />
          </Stack>
        </Sheet>
      ),
    },
  },
};
