/** Tells the person at the keyboard, in one plain line, what is being done. */
export function say(line) {
  console.log(line);
}

/** Ends the command with a sentence a person can act on. */
export function refuse(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}
