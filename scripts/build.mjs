import { ensureBuild } from './lib/ensure-build.mjs';
import { ensureInstall } from './lib/ensure-install.mjs';
import { say } from './lib/say.mjs';

await ensureInstall();
await ensureBuild();
say('The production build is up to date.');
