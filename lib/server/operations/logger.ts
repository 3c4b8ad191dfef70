import 'server-only';
import { type Logger, pino } from 'pino';
import { readLogLevel } from '../config';

const KEY = Symbol.for('picbadge.logger');
const shared = globalThis as { [KEY]?: Logger };

/** Where this process writes what it does: a JSON object a line, on its standard output. */
export function currentLogger(): Logger {
  shared[KEY] ??= pino({
    level: readLogLevel(process.env),
    // Neither the machine's name nor a number for the level: a line is read by people too.
    base: null,
    formatters: { level: (level) => ({ level }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
  return shared[KEY];
}
