import 'server-only';
import { Drawing, Stack } from './sheet';
import { squareDesign } from './square-design';
import { Words } from './words';

const BUBBLE =
  'M226 688H330L392 604L448 688H854A62 62 0 0 1 916 750V868A62 62 0 0 1 854 930H226A62 62 0 0 1 164 868V750A62 62 0 0 1 226 688Z';

/** The person speaks, under her own name. */
export const pledge = squareDesign({
  words: ['lead'],
  layout: ({ palette }) => ({
    background: palette.accent,
    window: { x: 0, y: 0, width: 1080, height: 884, shape: 'rectangle' },
    slots: [
      {
        box: { x: 204, y: 698, width: 672, height: 100 },
        font: 'display',
        colour: palette.accent,
        align: 'center',
        minSize: 30,
        maxSize: 92,
        maxLines: 1,
        case: 'none',
      },
    ],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        <path d="M0 876C260 836 820 836 1080 876V1080H0Z" fill={kit.palette.accent} />
        <path d={BUBBLE} fill={kit.palette.paper} />
      </Drawing>
      <Stack x={540} y={854} width={680} height={134} gap={2}>
        <Words
          kit={kit}
          runs={[{ text: kit.words.lead ?? '', font: 'text' }]}
          size={52}
          maxWidth={640}
          colour={kit.palette.ink}
        />
        <Words
          kit={kit}
          runs={[{ text: kit.campaign.lockup.name.join(' '), font: 'display' }]}
          size={64}
          maxWidth={600}
          colour={kit.palette.ink}
        />
      </Stack>
    </>
  ),
});
