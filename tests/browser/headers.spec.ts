import { expect, test } from './test';

for (const path of ['/', '/badge', '/nowhere', '/media/a/b']) {
  test(`${path} comes with strict headers and its own nonce`, async ({ request }) => {
    const [first, second] = [await request.get(path), await request.get(path)];
    const headers = first.headers();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'nonce-\w{32}' 'strict-dynamic'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe|https?:/);
    expect(policy).not.toBe(second.headers()['content-security-policy']);
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
  });
}

test('a medium may be kept for ever, and an unknown one is not there', async ({
  page,
  request,
}) => {
  await page.goto('/badge');
  const preview = await page.locator('label img').first().getAttribute('src');
  const medium = await request.get(preview ?? '');
  expect(medium.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(medium.headers()['x-content-type-options']).toBe('nosniff');
  expect((await request.get('/media/0000')).status()).toBe(404);
  expect((await request.get('/_next/image?url=%2Ficon.svg&w=640&q=75')).status()).toBe(404);
  expect((await request.get('/media/..%2f..%2fpackage.json')).status()).toBe(404);
});

test('no page takes a body', async ({ request }) => {
  for (const path of ['/badge', '/media/0000', '/icon.svg']) {
    const response = await request.post(path, { data: Buffer.alloc(2048) });
    expect([404, 405]).toContain(response.status());
  }
});
