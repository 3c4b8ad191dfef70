import 'server-only';
import type { ReactElement } from 'react';
import { Drawing } from '../designs/sheet';
import { Call } from './call';
import type { LinkKit } from './link-kit';
import { Lockup } from './lockup';
import { Block, LEFT, LinkSheet } from './sheet';

/** A badge in a circle, as networks show it, with a rim of `RIM` px. Centre and radius in px. */
type Round = { readonly x: number; readonly y: number; readonly radius: number };
const RIM = 10;

/** Where one badge stands, and where three do, the last one in front. */
const ALONE: readonly Round[] = [{ x: 866, y: 315, radius: 262 }];
const FANNED: readonly Round[] = [
  { x: 1036, y: 171, radius: 134 },
  { x: 1036, y: 459, radius: 134 },
  { x: 812, y: 315, radius: 210 },
];

/** Badges worn by the sample portrait, beside the lock-up; `call` says what to do with them. */
export function drawBadges(
  { pack, kit }: LinkKit,
  { call, pictures }: { call: string; pictures: readonly string[] },
): ReactElement {
  const rounds = pictures.length === 1 ? ALONE : FANNED;
  return (
    <LinkSheet kit={kit}>
      <Drawing format="link">
        <Block kit={kit} from={rounds === ALONE ? 866 : 812} />
        <Lockup pack={pack} x={LEFT} bottom={386} width={470} />
        <Call kit={kit} text={call} x={LEFT} y={462} maxWidth={470} />
      </Drawing>
      {rounds.map((round, index) => (
        <Worn key={round.y} kit={kit} round={round} picture={pictures[rounds.length - 1 - index]} />
      ))}
    </LinkSheet>
  );
}

function Worn(props: { kit: LinkKit['kit']; round: Round; picture: string | undefined }) {
  const { x, y, radius } = props.round;
  if (!props.picture) return null;
  const outer = radius + RIM;
  return (
    <div
      style={{
        display: 'flex',
        position: 'absolute',
        left: x - outer,
        top: y - outer,
        width: 2 * outer,
        height: 2 * outer,
        padding: RIM,
        borderRadius: outer,
        backgroundColor: props.kit.palette.paper,
      }}
    >
      {/* biome-ignore lint/performance/noImgElement: drawn by satori, not by a browser */}
      <img
        alt=""
        src={props.picture}
        width={2 * radius}
        height={2 * radius}
        style={{ borderRadius: radius }}
      />
    </div>
  );
}
