import { describe, expect, it } from 'vitest';
import { describeRequest, isRoutine } from '@/lib/server/operations/describe-request';
import { describeHealth } from '@/lib/server/operations/health';
import { version } from '@/package.json';

describe('/health', () => {
  const well = { kind: 'embedded', answers: true } as const;

  it.each(['embedded', 'server'] as const)('says that all is well, with a database %s', (kind) => {
    const body = { status: 'ok', pack: 'a-pack', version, database: kind };
    const facts = { pack: 'a-pack', isStopping: false, database: { kind, answers: true } };
    expect(describeHealth(facts)).toEqual({ code: 200, body });
  });

  it('says why no request should come: opening, stopping, or no database', () => {
    const reason = expect.stringMatching(/\.$/);
    const opening = { status: 'opening', reason, pack: null, version, database: null };
    const nothing = { pack: null, isStopping: false, database: null };
    expect(describeHealth(nothing)).toEqual({ code: 503, body: opening });
    const rest = { reason, pack: 'a-pack', version, database: 'embedded' };
    const stopping = { pack: 'a-pack', isStopping: true, database: well };
    expect(describeHealth(stopping)).toEqual({ code: 503, body: { status: 'stopping', ...rest } });
    expect(describeHealth({ ...nothing, isStopping: true }).body.status).toBe('stopping');
    const away = { ...stopping, isStopping: false, database: { ...well, answers: false } };
    const body = { status: 'without-database', ...rest };
    expect(describeHealth(away)).toEqual({ code: 503, body });
  });
});

describe('the line about a request', () => {
  const answer = (statusCode: number, id?: string) => ({
    statusCode,
    writableFinished: true,
    getHeader: () => id,
  });

  it.each([
    ['/', '/'],
    ['/badge', '/badge'],
    ['/badge/je-soutiens', '/badge/*'],
    ['/badge?nom=Camille', '/badge'],
    ['/team/join/a-secret?token=b', '/team/*'],
    ['/?fbclid=somebody', '/'],
  ])('%s is named %s', (url, route) => {
    const line = describeRequest({ url, method: 'GET', response: answer(200, 'id'), ms: 1.6 });
    expect(line).toEqual({ method: 'GET', route, status: 200, ms: 2, requestId: 'id' });
  });

  it('does not repeat an address where nothing is: it may be anything', () => {
    const url = '/someone@example.org';
    const line = describeRequest({ url, method: 'GET', response: answer(404), ms: 3 });
    expect(line).toEqual({ method: 'GET', route: '*', status: 404, ms: 3 });
  });

  it('says when the visitor left before the end', () => {
    const response = { ...answer(200), writableFinished: false };
    expect(describeRequest({ url: '/', method: 'GET', response, ms: 3 }).isCut).toBe(true);
  });

  it('counts files and probes as routine, pages not', () => {
    const routine = ['/_next/*', '/media/*', '/offline', '/offline-worker.js', '/health'];
    expect(routine.every(isRoutine)).toBe(true);
    expect(['/', '/badge/*', '/previews/*', '*'].some(isRoutine)).toBe(false);
  });
});
