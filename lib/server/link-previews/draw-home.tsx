import 'server-only';
import type { ReactElement } from 'react';
import { Drawing } from '../designs/sheet';
import type { LinkKit } from './link-kit';
import { Lockup } from './lockup';
import { Places } from './places';
import { Block, GreatMark, LEFT, LinkSheet } from './sheet';

/** The lock-up, its places and the sign: the campaign's own poster. */
export function drawHome({ pack, kit }: LinkKit): ReactElement {
  return (
    <LinkSheet kit={kit}>
      <Drawing format="link">
        <Block kit={kit} />
        <GreatMark kit={kit} />
        <Lockup pack={pack} x={LEFT} bottom={476} width={590} />
        <Places kit={kit} x={LEFT} baseline={566} width={590} />
      </Drawing>
    </LinkSheet>
  );
}
