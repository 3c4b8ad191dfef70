import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scripts } from '@/package.json';
import { locate } from '@/tests/support/packs';

const read = (file: string) => readFileSync(locate(file), 'utf8');
const instructions = read('Dockerfile')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line));
const list = (name: string) =>
  instructions
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1));
const ignored = read('.dockerignore').trim().split('\n');

describe('the Dockerfile', () => {
  const copied = list('COPY')
    .filter((line) => !line.startsWith('--from'))
    .flatMap((line) => line.split(' ').slice(0, -1));

  it.each(copied)('copies %s, which is there and not ignored', (path) => {
    expect(existsSync(locate(path))).toBe(true);
    expect(ignored).not.toContain(path.replace('./', ''));
  });

  it.each(list('RUN'))('runs %s, which exists', (command) => {
    if (command.startsWith('mkdir ')) return;
    const [npm, verb, name = ''] = command.split(' ');
    expect(npm).toBe('npm');
    if (verb === 'run') expect(Object.keys(scripts)).toContain(name);
    else expect(['ci', 'prune']).toContain(verb);
  });

  it('starts and checks with files that are there', () => {
    const files = [...list('CMD'), ...list('HEALTHCHECK')].flatMap((line) =>
      [...line.matchAll(/scripts\/[\w-]+\.mjs/g)].map(([file]) => file),
    );
    expect(files).toEqual(['scripts/start.mjs', 'scripts/check-health.mjs']);
    for (const file of files) expect(existsSync(locate(file)), file).toBe(true);
  });

  it('runs as nobody in particular, on a Node.js that the site supports', () => {
    expect(instructions.lastIndexOf('USER node')).toBeGreaterThan(
      instructions.findLastIndex((line) => line.startsWith('FROM ')),
    );
    for (const image of list('FROM')) {
      expect(Number(/^node:(\d+)-slim/.exec(image)?.[1])).toBeGreaterThanOrEqual(20);
    }
  });

  it('keeps its data in a volume that its user may write to', () => {
    expect(list('VOLUME')).toEqual(['/app/.data']);
    expect(list('WORKDIR').at(-1)).toBe('/app');
    const made = instructions.indexOf('RUN mkdir -p .data && chown node:node .data');
    expect(made).toBeGreaterThan(instructions.findLastIndex((line) => line.startsWith('FROM ')));
    expect(made).toBeLessThan(instructions.indexOf('VOLUME /app/.data'));
  });

  it('leaves secrets and what is built outside', () => {
    expect(ignored).toEqual(
      expect.arrayContaining(['.git', '.env', '.next', 'node_modules', '.data']),
    );
  });
});
