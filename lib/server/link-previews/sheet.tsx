import 'server-only';
import type { ReactElement, ReactNode } from 'react';
import type { FontRole } from '@/lib/domain/campaign';
import { formatSizes } from '@/lib/domain/format';
import type { Box } from '@/lib/domain/template';
import { fitText } from '@/lib/render/fit-text';
import type { DesignKit } from '../designs/design';
import { Drawing, Mark, Sheet } from '../designs/sheet';
import { round } from '../designs/words';
import { keepDrawable } from './resolve-tree';

const { width: WIDTH, height: HEIGHT } = formatSizes.link;

/** Where words begin, px from the left. */
export const LEFT = 64;

/** Where the block of colour begins, px from the left. */
const BLOCK = 760;

/** The whole picture: the campaign's dark ground, and what is laid on it. */
export function LinkSheet(props: { kit: DesignKit; children: ReactNode }): ReactElement {
  return (
    <Sheet format="link">
      <Drawing format="link">
        <rect width={WIDTH} height={HEIGHT} fill={props.kit.palette.ink} />
      </Drawing>
      {props.children}
    </Sheet>
  );
}

/** The one strong block of colour, at the right edge, to be put inside a `Drawing`. */
export function Block({ kit, from = BLOCK }: { kit: DesignKit; from?: number }): ReactElement {
  return <rect x={from} width={WIDTH - from} height={HEIGHT} fill={kit.palette.accent} />;
}

/** The campaign's sign, very large, half on the block of colour. */
export function GreatMark({ kit }: { kit: DesignKit }): ReactElement {
  const { campaign, palette } = kit;
  return <Mark campaign={campaign} x={936} y={HEIGHT / 2} size={496} fill={palette.highlight} />;
}

/** Words as large as their box allows, over three lines at most; a text too long is left out. */
export function Title(props: {
  kit: DesignKit;
  text: string;
  box: Box;
  maxSize: number;
  colour: string;
  font?: FontRole;
}): ReactElement {
  const { kit, box, maxSize, colour, font = 'display' } = props;
  const table = kit.tables[font];
  const slot = { id: 'title', label: '', pattern: '', default: '', maxLength: 400 } as const;
  const style = { font, box, colour, align: 'start', case: 'none', minSize: 24, maxSize } as const;
  const { runs } = fitText(
    { ...slot, ...style, maxLines: 3 },
    keepDrawable(props.text, table),
    table,
  );
  return (
    <g>
      {runs.flatMap(({ glyphs, size, baseline }) => {
        const scale = round(size / table.unitsPerEm);
        return glyphs.map(({ character, x }) => (
          <path
            key={`${x} ${baseline}`}
            d={table.glyphs.get(character)?.outline ?? ''}
            fill={colour}
            transform={`translate(${x} ${baseline}) scale(${scale} ${-scale})`}
          />
        ));
      })}
    </g>
  );
}
