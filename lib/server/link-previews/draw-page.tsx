import 'server-only';
import type { ReactElement } from 'react';
import { Drawing } from '../designs/sheet';
import type { LinkKit } from './link-kit';
import { Lockup } from './lockup';
import { Block, GreatMark, LEFT, LinkSheet, Title } from './sheet';

/** A page's title, large, over the campaign's lock-up. */
export function drawPage({ pack, kit }: LinkKit, title: string): ReactElement {
  return (
    <LinkSheet kit={kit}>
      <Drawing format="link">
        <Block kit={kit} />
        <GreatMark kit={kit} />
        <Title
          kit={kit}
          text={title}
          box={{ x: LEFT, y: 52, width: 600, height: 320 }}
          maxSize={132}
          colour={kit.palette.paper}
        />
        <Lockup pack={pack} x={LEFT} bottom={578} width={300} />
      </Drawing>
    </LinkSheet>
  );
}

/** What may be shown when the campaign may not: the sign and the page's name. */
export function drawPlainPage({ kit }: LinkKit, title: string): ReactElement {
  return (
    <LinkSheet kit={kit}>
      <Drawing format="link">
        <GreatMark kit={kit} />
        <Title
          kit={kit}
          text={title}
          box={{ x: LEFT, y: 155, width: 600, height: 320 }}
          maxSize={132}
          colour={kit.palette.paper}
        />
      </Drawing>
    </LinkSheet>
  );
}
