import { describe, expect, it } from 'vitest';
import {
  ConfigError,
  readConfig,
  readLogLevel,
  readPublicUrl,
  readTeamSettings,
} from '@/lib/server/config';

describe('PUBLIC_URL', () => {
  it.each([
    [{}, 'http://localhost:3000'],
    [{ PORT: '8080' }, 'http://localhost:8080'],
    [{ PUBLIC_URL: '', PORT: '8080' }, 'http://localhost:8080'],
    [{ PUBLIC_URL: 'https://example.org', PORT: '8080' }, 'https://example.org'],
    [{ PUBLIC_URL: 'https://example.org/' }, 'https://example.org'],
    [{ PUBLIC_URL: 'https://Exämple.org:8443' }, 'https://xn--exmple-cua.org:8443'],
  ])('%j is %s', (env, expected) => {
    expect(readPublicUrl(env)).toBe(expected);
  });

  it.each([
    ['a name without a scheme', 'example.org'],
    ['another scheme', 'ftp://example.org'],
    ['no name', 'https://'],
    ['a path', 'https://example.org/campaign'],
    ['a query', 'https://example.org/?a=1'],
    ['a part of a page', 'https://example.org/#a'],
    ['a password', 'https://me:secret@example.org'],
    ['a script', 'javascript:alert(1)'],
  ])('refuses %s in a sentence that says what to give', (_case, text) => {
    const read = () => readPublicUrl({ PUBLIC_URL: text });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(`PUBLIC_URL is "${text}": give the address that people type`);
  });
});

describe('the other settings', () => {
  it('logs what happens unless told otherwise, and refuses a level that does not exist', () => {
    expect(readLogLevel({})).toBe('info');
    expect(readLogLevel({ LOG_LEVEL: 'silent' })).toBe('silent');
    expect(() => readLogLevel({ LOG_LEVEL: 'loud' })).toThrow('LOG_LEVEL is "loud": give one of');
  });

  it('finds a pack by its name, by its path, or by default', () => {
    expect(readConfig({}).packFolder).toMatch(/campaigns\/masseret-2015$/);
    expect(readConfig({ CAMPAIGN: 'give-a-pint' }).packFolder).toMatch(/campaigns\/give-a-pint$/);
    expect(readConfig({ CAMPAIGN: '/srv/pack' }).packFolder).toBe('/srv/pack');
  });

  it('handles signals only when whoever starts Next leaves them to us', () => {
    expect(readConfig({}).handlesSignals).toBe(false);
    expect(readConfig({ NEXT_MANUAL_SIG_HANDLE: '1' }).handlesSignals).toBe(true);
  });

  it('keeps each pack’s data in a folder of its own, or on a server', () => {
    expect(readConfig({}).database).toEqual({
      folder: expect.stringMatching(/\.data\/masseret-2015$/),
    });
    expect(readConfig({ DATA_DIR: '/srv/data', CAMPAIGN: '/srv/pack' }).database).toEqual({
      folder: '/srv/data/pack',
    });
    for (const url of ['postgres://me:secret@db/site', 'postgresql://db:5433/site?sslmode=require'])
      expect(readConfig({ DATABASE_URL: url, DATA_DIR: '/srv/data' }).database).toEqual({ url });
  });

  it.each(['localhost:5432', 'mysql://me:secret@db/site', 'postgres://', 'postgres:///x', 'yes'])(
    'refuses %s as the address of a database, without repeating it',
    (url) => {
      const read = () => readConfig({ DATABASE_URL: url });
      expect(read).toThrow(ConfigError);
      expect(read).toThrow(
        /^DATABASE_URL is not the address of a PostgreSQL server: give one such/,
      );
      expect(read).not.toThrow(/secret/);
    },
  );
});

describe('the team’s settings', () => {
  it('may all be left out', () => {
    expect(readTeamSettings({ AUTH_SECRET: '', SMTP_URL: '', TRUST_PROXY: '' })).toEqual({
      publicUrl: 'http://localhost:3000',
      authSecret: null,
      trustedProxies: 0,
      mail: null,
    });
  });

  it('are read where they are given', () => {
    const env = {
      AUTH_SECRET: 's'.repeat(32),
      TRUST_PROXY: '2',
      SMTP_URL: 'smtps://me:secret@mail.example.org',
      MAIL_FROM: 'Campagne <team@example.org>',
    };
    expect(readTeamSettings(env)).toMatchObject({
      authSecret: env.AUTH_SECRET,
      trustedProxies: 2,
      mail: { url: env.SMTP_URL, from: env.MAIL_FROM },
    });
  });

  it.each([
    ['AUTH_SECRET', { AUTH_SECRET: 's'.repeat(31) }],
    ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
    ['SMTP_URL', { SMTP_URL: 'mail.example.org', MAIL_FROM: 'a@example.org' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.example.org', MAIL_FROM: 'a@b.org\r\nBcc: c@d.org' }],
  ])('that cannot be used are named: %s', (name, env) => {
    expect(() => readTeamSettings(env)).toThrow(ConfigError);
    expect(() => readTeamSettings(env)).toThrow(name);
  });

  it('never show a secret in a sentence', () => {
    const secret = 'too-short-a-secret';
    expect(() => readTeamSettings({ AUTH_SECRET: secret })).not.toThrow(secret);
    const read = () => readTeamSettings({ SMTP_URL: 'x://me:hidden@example.org' });
    expect(read).not.toThrow('hidden');
  });
});
