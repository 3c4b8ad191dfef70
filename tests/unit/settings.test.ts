import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locate } from '@/tests/support/packs';

const read = (file: string) => readFileSync(locate(file), 'utf8');

/** Nobody sets them: `npm start` gives the first, the build the second. */
const GIVEN = new Set(['NEXT_MANUAL_SIG_HANDLE', 'BUILT_AT']);

/** Not ours to explain: where a system looks for programs. */
const SYSTEM = new Set(['PATH']);

function listVariables(file: string): string[] {
  const names = read(file).matchAll(/\benv\.([A-Z][A-Z_]+)/g);
  return [...names].map(([, name]) => name ?? '').filter((name) => !SYSTEM.has(name));
}

function listScripts(): string[] {
  const files = readdirSync(locate('scripts'), { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /\.(mjs|ts)$/.test(file)).map((file) => `scripts/${file}`);
}

describe('settings', () => {
  const config = listVariables('lib/server/config.ts');
  const entries = ['proxy.ts', 'instrumentation.ts', 'tests/browser/servers.ts', ...listScripts()];
  // Next's own, true in the server's process alone.
  const others = entries.flatMap(listVariables).filter((name) => name !== 'NEXT_RUNTIME');

  it('are read in few places', () => {
    expect(config).toEqual(expect.arrayContaining(['CAMPAIGN', 'PORT', 'PUBLIC_URL', 'LOG_LEVEL']));
  });

  it.each([...new Set([...config, ...others])])('%s is explained in docs/operate.md', (name) => {
    expect(read('docs/operate.md')).toContain(`\`${name}\``);
  });

  it.each([...new Set(config)].filter((name) => !GIVEN.has(name)))(
    '%s is in .env.example',
    (name) => {
      expect(read('.env.example')).toMatch(new RegExp(`^(# )?${name}=\\S+$`, 'm'));
    },
  );
});
