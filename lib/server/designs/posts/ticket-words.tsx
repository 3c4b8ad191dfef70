import 'server-only';
import type { ReactElement } from 'react';
import type { Box } from '@/lib/domain/template';
import { Column } from '../column';
import type { DesignKit } from '../design';
import type { TicketPlan } from './ticket-paper';

/** What, where and when. */
export function TicketWords({ kit, plan }: { kit: DesignKit; plan: TicketPlan }): ReactElement {
  const { palette, words } = kit;
  const { title = '', venue = '', town = '' } = words;
  return (
    <g>
      <Column
        kit={kit}
        box={plan.text}
        anchor="middle"
        parts={[
          {
            text: title,
            font: 'display',
            size: 96,
            lines: plan.isHigh ? 1 : 2,
            colour: palette.highlight,
          },
          { runs: [{ text: venue, font: 'strong' }], size: 62, colour: palette.paper, gap: 46 },
          { runs: [{ text: town, font: 'strong' }], size: 62, colour: palette.paper, gap: 32 },
        ]}
      />
      {plan.isHigh ? <LyingStub kit={kit} box={plan.stub} /> : <Stub kit={kit} box={plan.stub} />}
    </g>
  );
}

type StubProps = { readonly kit: DesignKit; readonly box: Box };

/** Day, number, month and hour one under the other. */
function Stub({ kit, box }: StubProps): ReactElement {
  const unit = box.width * 0.2;
  const { day, number, month, hour } = stubParts(kit, unit);
  return (
    <Column
      kit={kit}
      box={box}
      align="center"
      anchor="middle"
      parts={[
        day,
        { ...number, size: unit * 3.6, gap: unit * 0.6 },
        { ...month, gap: unit * 0.6 },
        { ...hour, gap: unit },
      ]}
    />
  );
}

/** The number on the left, the rest beside it. */
function LyingStub({ kit, box }: StubProps): ReactElement {
  const unit = box.height * 0.24;
  const { day, number, month, hour } = stubParts(kit, unit);
  const half = box.width * 0.47;
  return (
    <g>
      <Column
        kit={kit}
        box={{ ...box, width: half * 0.9 }}
        anchor="middle"
        parts={[{ ...number, size: unit * 4.7 }]}
      />
      <Column
        kit={kit}
        box={{ ...box, x: box.x + half, width: box.width - half }}
        anchor="middle"
        parts={[day, { ...month, gap: unit * 0.55 }, { ...hour, gap: unit * 0.75 }]}
      />
    </g>
  );
}

function stubParts({ palette, words }: DesignKit, size: number) {
  const { day = '', number = '', month = '', hour = '' } = words;
  const { paper, highlight } = palette;
  return {
    day: { runs: [{ text: day, font: 'strong' }], size, colour: paper },
    number: { runs: [{ text: number, font: 'display' }], size, colour: highlight },
    month: { runs: [{ text: month, font: 'strong' }], size, colour: paper },
    hour: { runs: [{ text: hour, font: 'display' }], size: size * 1.2, colour: highlight },
  } as const;
}
