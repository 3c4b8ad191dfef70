// npm runs this after any change to node_modules, so that a plain `npm install` counts as done.
import { stampInstall } from './lib/ensure-install.mjs';

stampInstall();
