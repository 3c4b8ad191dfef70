// For a container's HEALTHCHECK: exit code 0 when the site on PORT answers that all is well.
import { parsePort } from './lib/port.mjs';

const PATIENCE_MS = 4_000;

async function isWell() {
  try {
    const url = `http://localhost:${parsePort(process.env.PORT)}/health`;
    return (await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) })).ok;
  } catch {
    return false;
  }
}

process.exitCode = (await isWell()) ? 0 : 1;
