import 'server-only';
import { scallopPath } from './paths';
import { Drawing, Mark, Stack } from './sheet';
import { squareDesign, WHOLE_SQUARE } from './square-design';
import { Words } from './words';

const X = 338;
const Y = 790;
const TILT = -8;

/** A round sticker for a day and a place: I shall be there. */
export const sticker = squareDesign({
  words: ['title', 'place', 'date'],
  layout: ({ palette }) => ({
    background: palette.ink,
    window: WHOLE_SQUARE,
    slots: [],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        <path d={scallopPath(X, Y, 210, 20)} fill={kit.palette.accent} />
        <Mark
          campaign={kit.campaign}
          x={X - 22}
          y={Y - 136}
          size={70}
          fill={kit.palette.highlight}
          angle={TILT}
        />
      </Drawing>
      <Stack x={X + 4} y={Y + 28} width={410} height={250} gap={8} angle={TILT}>
        <Words
          kit={kit}
          runs={[{ text: kit.words.title ?? '', font: 'display' }]}
          size={108}
          maxWidth={362}
          colour={kit.palette.paper}
        />
        <Words
          kit={kit}
          runs={[{ text: kit.words.place ?? '', font: 'display' }]}
          size={70}
          maxWidth={340}
          colour={kit.palette.highlight}
        />
        <Words
          kit={kit}
          runs={[{ text: kit.words.date ?? '', font: 'strong' }]}
          size={42}
          maxWidth={296}
          colour={kit.palette.paper}
        />
      </Stack>
    </>
  ),
});
