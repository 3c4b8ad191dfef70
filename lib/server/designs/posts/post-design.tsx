import 'server-only';
import type { ReactNode } from 'react';
import type { ColourRole } from '@/lib/domain/campaign';
import { type FormatName, formatNames } from '@/lib/domain/format';
import type { Box, PhotoWindow } from '@/lib/domain/template';
import type { Design, DesignKit, SlotStyle } from '../design';
import { Drawing, Sheet } from '../sheet';

/** Where a design's first name and place stand in one format. */
export type SlotPlan = {
  readonly box: Box;
  readonly align: SlotStyle['align'];
  readonly colour: ColourRole;
  readonly maxSize: number;
  readonly maxLines?: number;
};

/** A format's own composition; a design adds what it draws by. */
export type PostPlan = { readonly slots: readonly SlotPlan[]; readonly window?: PhotoWindow };

/** The smallest letters in a post, in px: what is still read on a phone. */
const MIN_SIZE = 22;

/** A Design that draws posts: four formats, each by a plan of its own. */
export function postDesign<Plan extends PostPlan>(design: {
  words: readonly string[];
  background: ColourRole;
  plans: Readonly<Record<FormatName, Plan>>;
  draw: (kit: DesignKit, plan: Plan, format: FormatName) => ReactNode;
}): Design {
  const { words, background, plans, draw } = design;
  const formats = formatNames.map((format) => {
    const plan = plans[format];
    const layout = ({ palette }: DesignKit) => ({
      background: palette[background],
      window: plan.window ?? null,
      slots: plan.slots.map((slot) => styleSlot(slot, palette)),
    });
    const drawSheet = (kit: DesignKit) => (
      <Sheet format={format}>
        <Drawing format={format}>{draw(kit, plan, format)}</Drawing>
      </Sheet>
    );
    return [format, { layout, draw: drawSheet }] as const;
  });
  return { words, formats: Object.fromEntries(formats) };
}

function styleSlot(slot: SlotPlan, palette: DesignKit['palette']): SlotStyle {
  const { box, align, colour, maxSize, maxLines = 1 } = slot;
  const type = { font: 'display', case: 'none', minSize: MIN_SIZE } as const;
  return { ...type, box, align, colour: palette[colour], maxSize, maxLines };
}
