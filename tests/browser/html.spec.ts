import type { APIRequestContext } from '@playwright/test';
import { listHtmlFaults } from '../support/html';
import { fillRoute, listPages } from '../support/routes';
import { SERVERS } from './servers';
import { expect, test } from './test';

const EXAMPLES = {
  'masseret-2015': {
    '/badge/[template]': '/badge/je-soutiens',
    '/posts/[post]': '/posts/quatre-noms',
    '/preview/[token]': '/preview/nothing',
    '/relays/leave/[token]': '/relays/leave/nothing',
    '/team/link/[token]': '/team/link/nothing',
    '/team/series/[id]': '/team/series/nothing',
    '/team/agenda/[slug]': '/team/agenda/lancement',
    '/team/campaign/[slug]': '/team/campaign/legal',
    '/team/documents/[slug]': '/team/documents/comparatif',
    '/team/posts/[slug]': '/team/posts/quatre-noms',
    '/team/templates/[slug]': '/team/templates/anneau',
  },
  'give-a-pint': {
    '/badge/[template]': '/badge/i-am-giving',
    '/posts/[post]': '/posts/tea',
    '/preview/[token]': '/preview/nothing',
    '/relays/leave/[token]': '/relays/leave/nothing',
    '/team/link/[token]': '/team/link/nothing',
    '/team/series/[id]': '/team/series/nothing',
    '/team/agenda/[slug]': '/team/agenda/lancement',
    '/team/campaign/[slug]': '/team/campaign/legal',
    '/team/documents/[slug]': '/team/documents/comparatif',
    '/team/posts/[slug]': '/team/posts/quatre-noms',
    '/team/templates/[slug]': '/team/templates/anneau',
  },
} as const;

/** Every page of the file tree, and what a browser may be shown in the place of one. */
function listAddresses(examples: Readonly<Record<string, string>>): [string, number][] {
  const pages = listPages().map((route) => [fillRoute(route, examples), 200] as [string, number]);
  return [...pages, ['/offline', 200], ['/nowhere', 404]];
}

async function findFaults(request: APIRequestContext, address: string, status: number) {
  const answer = await request.get(address);
  expect(answer.status(), address).toBe(status);
  return listHtmlFaults(await answer.text());
}

for (const campaign of ['masseret-2015', 'give-a-pint'] as const) {
  for (const [path, status] of listAddresses(EXAMPLES[campaign])) {
    test(`${path} of ${campaign} is valid HTML`, async ({ request }) => {
      const { url } = SERVERS[campaign];
      expect(await findFaults(request, `${url}${path}`, status)).toEqual([]);
    });
  }
}

test('a page that is not valid would be seen', async () => {
  const faults = await listHtmlFaults(
    '<!DOCTYPE html><html lang="fr"><head><title>A</title></head><body><p><div>B</div></p></body></html>',
  );
  expect(faults.join()).toContain('no-implicit-close');
});
