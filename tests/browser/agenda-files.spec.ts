import { expect, test } from './test';

test('the dates can be taken to a calendar, one by one or all together', async ({ request }) => {
  const agenda = await request.get('/agenda/agenda.ics');
  expect(agenda.status()).toBe(200);
  expect(agenda.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(agenda.headers()['content-disposition']).toBe('attachment; filename="agenda.ics"');
  expect(agenda.headers()['cache-control']).toBe('public, max-age=3600');
  expect((await agenda.text()).match(/BEGIN:VEVENT/g)).toHaveLength(3);
  const launch = await request.get('/agenda/lancement.ics');
  expect(await launch.text()).toContain('DTSTART:20150926T114500Z');
  expect((await request.get('/agenda/rien.ics')).status()).toBe(404);
});
