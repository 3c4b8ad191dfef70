const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A text that can be percent-encoded: halves of characters, which encodeURIComponent throws at, become U+FFFD. */
export function makeWellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}
