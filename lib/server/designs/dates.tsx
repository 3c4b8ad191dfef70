import 'server-only';
import type { DesignKit } from './design';
import { rectanglePath } from './paths';
import { Drawing, Mark, Stack } from './sheet';
import { squareDesign } from './square-design';
import { placeLine, Words } from './words';

const TOP = 630;
const NUMERALS = { size: 256, y: 838 };

/** Two days to remember, as large as they will go. */
export const dates = squareDesign({
  words: ['lead', 'first', 'second', 'month'],
  layout: ({ palette }) => ({
    background: palette.ink,
    window: { x: 0, y: 0, width: 1080, height: TOP + 8, shape: 'rectangle' },
    slots: [],
  }),
  draw: (kit) => (
    <>
      <Drawing format="square">
        <path d={rectanglePath(0, TOP, 1080, 1080 - TOP)} fill={kit.palette.ink} />
      </Drawing>
      <Numerals kit={kit} />
      <Stack x={540} y={698} width={860} height={90}>
        <Words
          kit={kit}
          runs={[{ text: kit.words.lead ?? '', font: 'strong' }]}
          size={76}
          maxWidth={840}
          colour={kit.palette.paper}
        />
      </Stack>
      <Stack x={540} y={976} width={560} height={90}>
        <Words
          kit={kit}
          runs={[{ text: kit.words.month ?? '', font: 'strong' }]}
          size={72}
          maxWidth={500}
          colour={kit.palette.paper}
        />
      </Stack>
    </>
  ),
});

function Numerals({ kit }: { kit: DesignKit }) {
  const style = { size: NUMERALS.size, maxWidth: 330, colour: kit.palette.highlight };
  const texts = [kit.words.first ?? '', kit.words.second ?? ''];
  const placeBoth = (size: number) =>
    texts.map((text) => placeLine(kit, [{ text, font: 'display' }], { ...style, size }));
  // The longer of the two decides for both: two sizes on one line look like a mistake.
  const size = Math.min(...placeBoth(style.size).map((line) => line.size));
  const widths = placeBoth(size).map((line) => line.width);
  const [first = '', second = ''] = texts;
  const gap = 160;
  const left = 540 - ((widths[0] ?? 0) + gap + (widths[1] ?? 0)) / 2;
  const sign = left + (widths[0] ?? 0) + gap / 2;
  return (
    <div style={{ display: 'flex', position: 'absolute', left: 0, top: 0 }}>
      <Drawing format="square">
        <Mark
          campaign={kit.campaign}
          x={sign}
          y={NUMERALS.y}
          size={104}
          fill={kit.palette.accent}
        />
      </Drawing>
      <Stack x={left + (widths[0] ?? 0) / 2} y={NUMERALS.y} width={340} height={270}>
        <Words kit={kit} runs={[{ text: first, font: 'display' }]} {...style} size={size} />
      </Stack>
      <Stack x={sign + gap / 2 + (widths[1] ?? 0) / 2} y={NUMERALS.y} width={340} height={270}>
        <Words kit={kit} runs={[{ text: second, font: 'display' }]} {...style} size={size} />
      </Stack>
    </div>
  );
}
