/** The kit that is in no place's name; the codes of places are capitals and digits. */
export const WHOLE_KIT = 'all';

/** Where the kit of a place is, by its code; null is the kit of no place. */
export function addressKit(code: string | null): string {
  return `/posts/kit/${code ?? WHOLE_KIT}.zip`;
}
