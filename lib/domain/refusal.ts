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
  | 'draft-outdated'
  | 'email-invalid'
  | 'email-taken'
  | 'file-not-found'
  | 'file-not-written'
  | 'form-incomplete'
  | 'format-unknown'
  | 'kits-busy'
  | 'last-owner'
  | 'link-used'
  | 'mail-failed'
  | 'member-missing'
  | 'name-long'
  | 'name-missing'
  | 'network-missing'
  | 'not-allowed'
  | 'origin-foreign'
  | 'out-ending-unknown'
  | 'owner-unknown'
  | 'page-outdated'
  | 'passphrase-common'
  | 'passphrase-long'
  | 'passphrase-short'
  | 'passphrase-wrong'
  | 'photo-heic'
  | 'photo-not-an-image'
  | 'photo-too-large'
  | 'photo-too-small'
  | 'photo-unreadable'
  | 'picture-failed'
  | 'picture-too-heavy'
  | 'role-missing'
  | 'server-busy'
  | 'sharing-clock'
  | 'sharing-closed'
  | 'sharing-silence'
  | 'sign-in-wait'
  | 'sign-in-wrong'
  | 'signed-out'
  | 'slot-not-free'
  | 'slot-unknown'
  | 'template-unknown'
  | 'territories-missing'
  | 'territory-unknown'
  | 'territory-unused'
  | 'text-argument-malformed'
  | 'text-missing-characters'
  | 'text-too-long'
  | 'unexpected';

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
