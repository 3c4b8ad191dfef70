import 'server-only';
import type { ReactElement } from 'react';
import type { PhotoWindow } from '@/lib/domain/template';
import { Column } from '../column';
import type { DesignKit } from '../design';
import { rectanglePath } from '../paths';
import { Mark, placeMark } from '../sheet';
import { lockupParts } from '../signature';
import { scatter } from './confetti';
import { postDesign } from './post-design';
import { TicketPaper, type TicketPlan } from './ticket-paper';
import { TicketWords } from './ticket-words';

/** A ticket for a day one will remember, under confetti; with a photo, the sign has a face. */
export const ticket = postDesign<TicketPlan & { window: PhotoWindow }>({
  words: ['title', 'day', 'number', 'month', 'hour', 'venue', 'town'],
  background: 'highlight',
  plans: {
    square: withWindow({
      sign: { x: 780, y: 268, size: 420 },
      lockup: { x: 64, y: 84, width: 450, height: 380 },
      size: 100,
      ticket: { x: 56, y: 536, width: 968, height: 488 },
      fold: 616,
      text: { x: 104, y: 586, width: 530, height: 240 },
      stub: { x: 710, y: 590, width: 274, height: 380 },
      slots: [
        {
          box: { x: 104, y: 846, width: 530, height: 66 },
          align: 'start',
          colour: 'highlight',
          maxSize: 52,
        },
        {
          box: { x: 104, y: 912, width: 530, height: 62 },
          align: 'start',
          colour: 'paper',
          maxSize: 48,
        },
      ],
    }),
    portrait: withWindow({
      sign: { x: 690, y: 446, size: 600 },
      lockup: { x: 64, y: 76, width: 400, height: 240 },
      size: 84,
      ticket: { x: 56, y: 786, width: 968, height: 508 },
      fold: 616,
      text: { x: 104, y: 838, width: 530, height: 250 },
      stub: { x: 710, y: 842, width: 274, height: 396 },
      slots: [
        {
          box: { x: 104, y: 1112, width: 530, height: 66 },
          align: 'start',
          colour: 'highlight',
          maxSize: 52,
        },
        {
          box: { x: 104, y: 1178, width: 530, height: 62 },
          align: 'start',
          colour: 'paper',
          maxSize: 48,
        },
      ],
    }),
    story: withWindow({
      sign: { x: 740, y: 480, size: 440 },
      lockup: { x: 80, y: 290, width: 400, height: 340 },
      size: 92,
      ticket: { x: 80, y: 740, width: 920, height: 790 },
      fold: 360,
      isHigh: true,
      stub: { x: 140, y: 780, width: 800, height: 280 },
      text: { x: 140, y: 1140, width: 800, height: 210 },
      slots: [
        {
          box: { x: 140, y: 1376, width: 800, height: 66 },
          align: 'start',
          colour: 'highlight',
          maxSize: 56,
        },
        {
          box: { x: 140, y: 1440, width: 800, height: 60 },
          align: 'start',
          colour: 'paper',
          maxSize: 50,
        },
      ],
    }),
    link: withWindow({
      sign: { x: 216, y: 210, size: 300 },
      lockup: { x: 64, y: 410, width: 320, height: 170 },
      size: 60,
      ticket: { x: 436, y: 48, width: 716, height: 534 },
      fold: 214,
      isHigh: true,
      stub: { x: 484, y: 76, width: 620, height: 160 },
      text: { x: 484, y: 294, width: 620, height: 144 },
      slots: [
        {
          box: { x: 484, y: 456, width: 620, height: 52 },
          align: 'start',
          colour: 'highlight',
          maxSize: 42,
        },
        {
          box: { x: 484, y: 508, width: 620, height: 48 },
          align: 'start',
          colour: 'paper',
          maxSize: 38,
        },
      ],
    }),
  },
  draw: (kit, plan, format) => (
    <>
      <Ground kit={kit} plan={plan} />
      {scatter(format, [plan.window, plan.lockup, plan.ticket]).map(({ colour, ...piece }) => (
        <Mark key={piece.x} campaign={kit.campaign} {...piece} fill={kit.palette[colour]} />
      ))}
      <TicketPaper kit={kit} plan={plan} />
      <Column
        kit={kit}
        box={plan.lockup}
        parts={lockupParts(kit, plan.size, { colour: kit.palette.paper })}
      />
      <TicketWords kit={kit} plan={plan} />
    </>
  ),
});

function withWindow(plan: TicketPlan): TicketPlan & { window: PhotoWindow } {
  const { x, y, size } = plan.sign;
  const window = { x: x - size / 2, y: y - size / 2, width: size, height: size } as const;
  return { ...plan, window: { ...window, shape: 'rectangle' } };
}

/** All but the sign, which is left open. */
function Ground({ kit, plan }: { kit: DesignKit; plan: TicketPlan }): ReactElement {
  const everywhere = rectanglePath(-1000, -1000, 2000, 2000);
  return (
    <path
      d={everywhere + kit.campaign.mark.path}
      fill={kit.palette.accent}
      fillRule="evenodd"
      transform={placeMark(plan.sign)}
    />
  );
}
