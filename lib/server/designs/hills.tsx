import 'server-only';
import { circlePath } from './paths';
import { Drawing, Stack } from './sheet';
import { squareDesign } from './square-design';
import { Words } from './words';

/** A land of hills, a sun, and the place the person speaks from. */
export const hills = squareDesign({
  words: [],
  layout: ({ palette }) => ({
    background: palette.calm,
    window: { x: 0, y: 0, width: 1080, height: 730, shape: 'rectangle' },
    slots: [
      {
        box: { x: 130, y: 742, width: 820, height: 128 },
        font: 'display',
        colour: palette.highlight,
        align: 'center',
        minSize: 40,
        maxSize: 116,
        maxLines: 1,
        case: 'none',
      },
    ],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        <path d={circlePath(838, 622, 128)} fill={kit.palette.highlight} />
        <path
          d="M380 1080C520 700 700 610 860 610S1040 650 1080 664V1080Z"
          fill={kit.palette.accent}
        />
        <path
          d="M0 640C120 600 250 604 400 654C560 708 660 728 790 718S1010 690 1080 716V1080H0Z"
          fill={kit.palette.calm}
        />
      </Drawing>
      <Stack x={540} y={926} width={720} height={110} gap={4}>
        <Words
          kit={kit}
          runs={[{ text: kit.campaign.lockup.headline.join(' '), font: 'strong' }]}
          size={58}
          maxWidth={640}
          colour={kit.palette.paper}
        />
        <Words
          kit={kit}
          runs={[
            ...kit.campaign.lockup.link,
            { text: kit.campaign.lockup.name.join(' '), font: 'strong' },
          ]}
          size={44}
          maxWidth={580}
          colour={kit.palette.paper}
        />
      </Stack>
    </>
  ),
});
