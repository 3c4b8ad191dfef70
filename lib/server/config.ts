import 'server-only';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { DatabasePlace } from './database/open-database';

/** Everything the environment decides, read here and nowhere else. */
export type Config = {
  /** Folder of the campaign's pack. */
  readonly packFolder: string;
  /** The site's address as the world knows it, such as `https://example.org`. */
  readonly publicUrl: string;
  /** Where everything that is kept is kept. */
  readonly database: DatabasePlace;
  readonly logLevel: LogLevel;
  /** Next leaves signals to us, as `npm start` asks it to. */
  readonly handlesSignals: boolean;
  /** When this build was made, in ms since 1970; 0 outside of a build. */
  readonly builtAt: number;
};

/** What the environment decides for the team's part of the site. */
export type TeamSettings = {
  readonly publicUrl: string;
  /** What sessions are sealed with; null when the database keeps one of its own. */
  readonly authSecret: string | null;
  /** How many proxies before us may be believed about who asks. */
  readonly trustedProxies: number;
  /** The server that sends letters, and whom they come from; null when none does. */
  readonly mail: { readonly url: string; readonly from: string } | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

/** What is logged, from nothing to everything. */
const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const;
type LogLevel = (typeof logLevels)[number];

/** A setting that cannot be used, told in one sentence. */
export class ConfigError extends Error {}

/**
 * Reads the environment. CAMPAIGN is a name in `campaigns/` or a path; without it, `campaigns/default`
 * names one. Throws ConfigError.
 */
export function readConfig(env: Environment): Config {
  const packFolder = findPackFolder(env.CAMPAIGN || readDefaultCampaign());
  return {
    packFolder,
    publicUrl: readPublicUrl(env),
    database: readDatabasePlace(env, packFolder),
    logLevel: readLogLevel(env),
    handlesSignals: Boolean(env.NEXT_MANUAL_SIG_HANDLE),
    // The build writes its date in the place of these very words (next.config.js).
    builtAt: Number(process.env.BUILT_AT ?? 0),
  };
}

/** AUTH_SECRET, TRUST_PROXY, SMTP_URL and MAIL_FROM, all of which may be empty. Throws ConfigError. */
export function readTeamSettings(env: Environment): TeamSettings {
  return {
    publicUrl: readPublicUrl(env),
    authSecret: readAuthSecret(env),
    trustedProxies: readTrustedProxies(env),
    mail: readMail(env),
  };
}

/** PUBLIC_URL without a slash at the end; this machine and PORT when it is empty. Throws ConfigError. */
export function readPublicUrl(env: Environment): string {
  const text = env.PUBLIC_URL || `http://localhost:${env.PORT || 3000}`;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isAddress = url?.protocol === 'https:' || url?.protocol === 'http:';
  if (url && isAddress && url.href === `${url.origin}/`) return url.origin;
  throw new ConfigError(
    `PUBLIC_URL is "${text}": give the address that people type, without a path, such as https://example.org`,
  );
}

/** LOG_LEVEL, `info` when it is empty. Throws ConfigError. */
export function readLogLevel(env: Environment): LogLevel {
  const text = env.LOG_LEVEL || 'info';
  const level = logLevels.find((candidate) => candidate === text);
  if (level) return level;
  throw new ConfigError(`LOG_LEVEL is "${text}": give one of ${logLevels.join(', ')}`);
}

/** As many characters as 128 bits take in hexadecimal. */
const SECRET_LENGTH = 32;

function readAuthSecret(env: Environment): string | null {
  const text = env.AUTH_SECRET;
  if (!text) return null;
  if (text.length >= SECRET_LENGTH) return text;
  throw new ConfigError(
    `AUTH_SECRET has ${text.length} characters: give ${SECRET_LENGTH} or more, drawn at random, or none at all`,
  );
}

function readTrustedProxies(env: Environment): number {
  const text = env.TRUST_PROXY;
  if (/^\d?$/.test(text ?? '')) return Number(text || 0);
  throw new ConfigError(
    `TRUST_PROXY is "${text}": give how many proxies stand before the site, such as 1`,
  );
}

function readMail(env: Environment): TeamSettings['mail'] {
  const [url, from] = [env.SMTP_URL, env.MAIL_FROM];
  if (!url) return null;
  if (!/^smtps?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new ConfigError('SMTP_URL is no address such as smtps://name:password@mail.example.org');
  }
  if (from && /^[^\r\n]*@[^\r\n]+$/.test(from)) return { url, from };
  throw new ConfigError('MAIL_FROM is missing: give the address that letters come from');
}

/** DATABASE_URL; without it a folder of the pack's name in DATA_DIR, which is `.data` when it is empty. Throws ConfigError. */
function readDatabasePlace(env: Environment, packFolder: string): DatabasePlace {
  const url = env.DATABASE_URL;
  if (url && /^postgres(ql)?:\/\/[^/]/.test(url) && URL.canParse(url)) return { url };
  if (url) {
    throw new ConfigError(
      'DATABASE_URL is not the address of a PostgreSQL server: give one such as postgres://user:password@host/name',
    );
  }
  return { folder: join(resolve(env.DATA_DIR || '.data'), basename(packFolder)) };
}

function readDefaultCampaign(): string {
  return readFileSync(resolve('campaigns/default'), 'utf8').trim();
}

function findPackFolder(campaign: string): string {
  const named = resolve('campaigns', campaign);
  return existsSync(named) ? named : resolve(campaign);
}
