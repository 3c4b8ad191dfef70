import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { logRequestError } from '@/lib/server/operations/log-error';

const KEY = Symbol.for('picbadge.logger');
const shared = globalThis as { [KEY]?: unknown };

afterEach(() => {
  delete shared[KEY];
});

function logged(error: unknown): Record<string, unknown> {
  const lines: string[] = [];
  shared[KEY] = pino({ base: null }, { write: (line: string) => lines.push(line) });
  logRequestError(error, { route: '/posts/kit/[file]', method: 'GET', requestId: 'a-number' });
  return JSON.parse(lines.join());
}

describe('the line about a request that failed', () => {
  it('names the error and where it came from, not what it says', () => {
    const line = logged(new RangeError('Camille'));
    expect(line).toMatchObject({ error: 'RangeError', requestId: 'a-number' });
    expect(line.frames).toEqual(
      expect.arrayContaining([expect.stringContaining('log-error.test')]),
    );
    expect(JSON.stringify(line)).not.toContain('Camille');
  });

  it('names what went wrong first when an answer under way fails', () => {
    const cause = new Error('failed to write', { cause: new RangeError('Camille') });
    const line = logged(new Error('failed to pipe response', { cause }));
    expect(line.error).toBe('RangeError');
    expect(JSON.stringify(line)).not.toContain('Camille');
  });

  it('takes whatever is thrown', () => {
    expect(logged('Camille')).toMatchObject({ error: 'string', frames: [] });
  });
});
