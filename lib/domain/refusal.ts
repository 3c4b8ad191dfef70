/** Why something was refused. Each code has its sentence under `refusals` in `messages/`. */
export type RefusalCode =
  | 'argument-missing'
  | 'argument-repeated'
  | 'argument-unknown'
  | 'artwork-covered'
  | 'artwork-empty'
  | 'artwork-opaque'
  | 'artwork-photo'
  | 'artwork-svg-complex'
  | 'artwork-svg-entities'
  | 'artwork-svg-links'
  | 'artwork-too-heavy'
  | 'artwork-too-large'
  | 'artwork-too-small'
  | 'artwork-unknown'
  | 'artwork-unreadable'
  | 'artwork-without-window'
  | 'canvas-forbidden'
  | 'canvas-missing'
  | 'file-not-found'
  | 'file-not-written'
  | 'format-unknown'
  | 'kits-busy'
  | 'network-missing'
  | 'out-ending-unknown'
  | 'page-outdated'
  | 'photo-heic'
  | 'photo-not-an-image'
  | 'photo-too-large'
  | 'photo-too-small'
  | 'photo-unreadable'
  | 'picture-failed'
  | 'picture-too-heavy'
  | 'sharing-clock'
  | 'sharing-closed'
  | 'sharing-silence'
  | 'slot-not-free'
  | 'slot-unknown'
  | 'template-unknown'
  | 'territory-unknown'
  | 'territory-unused'
  | 'text-argument-malformed'
  | 'text-missing-characters'
  | 'text-too-long';

export type RefusalDetails = Readonly<Record<string, string | number>>;

/** An expected refusal: a code that the campaign's language turns into a sentence to act on. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code);
    this.name = 'Refusal';
  }
}
