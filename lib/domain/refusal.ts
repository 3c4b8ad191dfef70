/** Why something was refused. Each code has its sentence under `refusals` in `messages/`. */
export type RefusalCode =
  | 'argument-missing'
  | 'argument-unknown'
  | 'file-not-found'
  | 'file-not-written'
  | 'format-unknown'
  | 'photo-not-an-image'
  | 'photo-too-small'
  | 'photo-unreadable'
  | 'picture-too-heavy'
  | 'slot-not-free'
  | 'slot-unknown'
  | 'template-unknown'
  | 'territory-unknown'
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
