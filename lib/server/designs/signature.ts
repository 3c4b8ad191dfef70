import 'server-only';
import type { DesignKit } from './design';
import type { Part } from './piece';
import type { Run } from './words';

type Colours = { readonly colour: string; readonly headline?: string; readonly name?: string };

/** The lock-up on one line. */
export function signRuns({ campaign }: DesignKit): Run[] {
  const { headline, link, name } = campaign.lockup;
  return [
    { text: headline.join(' '), font: 'display' },
    ...link,
    { text: name.join(' '), font: 'strong' },
  ];
}

/** The lock-up in two lines, as parts of a column: the headline of `size` px, then link and name. */
export function signParts(
  kit: DesignKit,
  size: number,
  { colour, headline: first = colour, name = colour }: Colours,
): Part[] {
  const { lockup } = kit.campaign;
  const supported = { text: lockup.name.join(' '), font: 'strong', colour: name } as const;
  return [
    { runs: [{ text: lockup.headline.join(' '), font: 'display' }], size, colour: first },
    { runs: [...lockup.link, supported], size: size * 0.8, colour, gap: size * 0.42 },
  ];
}

/** The lock-up as large as it will go: headline on two lines, link, name. */
export function lockupParts(
  kit: DesignKit,
  size: number,
  { colour, headline: first = colour, name = colour }: Colours,
): Part[] {
  const { headline, link, name: names } = kit.campaign.lockup;
  const small = size * 0.5;
  return [
    { runs: [{ text: headline[0], font: 'display' }], size, colour: first },
    { runs: [{ text: headline[1], font: 'display' }], size, colour: first, gap: size * 0.24 },
    { runs: link, size: small, colour, gap: size * 0.36 },
    {
      runs: [{ text: names.join(' '), font: 'display' }],
      size: small,
      colour: name,
      gap: small * 0.42,
    },
  ];
}
