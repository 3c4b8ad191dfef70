import { expect } from '@playwright/test';

type Headers = Readonly<Record<string, string>>;

/** Fails unless an answer has all the headers that every answer must have. */
export function expectStrictHeaders(headers: Headers, path: string): void {
  const policy = headers['content-security-policy'] ?? '';
  expect(policy, path).toContain("default-src 'none'");
  expect(policy, path).toMatch(/script-src 'nonce-\w{32}' 'strict-dynamic'(;|$)/);
  expect(policy, path).toContain("frame-ancestors 'none'");
  expect(policy, path).not.toMatch(/script-src[^;]*unsafe|https?:/);
  const isForOthers = path.startsWith('/previews/');
  expect(headers, path).toMatchObject({
    'referrer-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': isForOthers ? 'cross-origin' : 'same-origin',
    'origin-agent-cluster': '?1',
    'permissions-policy': expect.stringContaining('camera=()'),
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  for (const name of ['set-cookie', 'x-powered-by', 'server', 'access-control-allow-origin']) {
    expect(headers[name], `${name} of ${path}`).toBeUndefined();
  }
}
