import { refuse } from './say.mjs';

const LOWEST = [20, 9];

/** True when a version such as "20.9.0" can run the product. */
export function isNodeSupported(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1]);
}

/** Refuses to go on with a Node.js older than the one named under `engines`. */
export function requireNode(version = process.versions.node) {
  if (isNodeSupported(version)) return;
  refuse(
    `Picbadge needs Node.js ${LOWEST.join('.')} or newer, and this is ${version}. ` +
      'Install a current one from https://nodejs.org, then run the command again.',
  );
}
