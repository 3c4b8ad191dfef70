// Loaded before the production server (`node --require`): makes part of the open site unreadable, named
// by BREAK, as a disk or a bug could. The product itself has no way to be broken on purpose.
const KEY = Symbol.for('picbadge.site');
const MESSAGE = 'someone@example.org was here';

let opened;

function breakPart(site) {
  const fail = () => {
    throw new Error(MESSAGE);
  };
  if (process.env.BREAK === 'page')
    return { ...site, previews: { ...site.previews, badges: { get: fail } } };
  return Object.defineProperty({ ...site }, 'pageFonts', { get: fail });
}

Object.defineProperty(globalThis, KEY, {
  get: () => opened,
  set: (promise) => {
    opened = promise.then(breakPart);
  },
});
