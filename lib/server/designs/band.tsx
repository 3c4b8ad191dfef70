import 'server-only';
import { Drawing, Stack } from './sheet';
import { squareDesign, WHOLE_SQUARE } from './square-design';
import { Words } from './words';

/** A sash across the photo, as one wears it. */
export const band = squareDesign({
  words: [],
  layout: ({ palette }) => ({
    background: palette.accent,
    window: WHOLE_SQUARE,
    slots: [],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        <path d="M-10 766L1090 612V638L-10 792Z" fill={kit.palette.highlight} />
        <path d="M-10 792L1090 638V868L-10 1022Z" fill={kit.palette.accent} />
      </Drawing>
      <Stack x={556} y={832} width={900} height={230} gap={10} angle={-7.97}>
        <Words
          kit={kit}
          runs={[{ text: kit.campaign.lockup.headline.join(' '), font: 'display' }]}
          size={104}
          maxWidth={724}
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
          size={56}
          maxWidth={580}
          colour={kit.palette.paper}
        />
      </Stack>
    </>
  ),
});
