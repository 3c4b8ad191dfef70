const BROWSER = /(^|\/)tests\/browser(\/|$)|\.spec\.ts/;
const OTHERS = /(^|\/)tests\/(unit|render|integration)(\/|$)|\.test\.ts/;
const WITHOUT_BUILD = /(^|\/)tests\/(unit|render)(\/|$)/;
const WITHOUT_BROWSER = /(^|\/)tests\/unit(\/|$)/;

const normalise = (argument) => argument.replaceAll('\\', '/');

/**
 * Decides what to run for the arguments of `npm test`: a list of arguments per runner, or null for a
 * runner that is left out, and whether the build and a browser are needed. Null when the arguments
 * name no test, because the two runners do not share their options.
 */
export function planTests(given) {
  if (given.length === 0)
    return { vitest: [], playwright: [], needsBuild: true, needsBrowser: true };
  const args = given.map(normalise);
  const browser = args.filter((argument) => BROWSER.test(argument));
  const others = args.filter((argument) => !BROWSER.test(argument) && OTHERS.test(argument));
  if (browser.length + others.length === 0) return null;
  const options = args.filter(
    (argument) => !browser.includes(argument) && !others.includes(argument),
  );
  return {
    vitest: others.length > 0 ? [...others, ...options] : null,
    playwright: browser.length > 0 ? [...browser, ...options] : null,
    needsBuild: browser.length > 0 || !others.every((path) => WITHOUT_BUILD.test(path)),
    needsBrowser: browser.length > 0 || !others.every((path) => WITHOUT_BROWSER.test(path)),
  };
}
