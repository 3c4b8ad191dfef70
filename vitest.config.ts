import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// An odd zone (UTC+12:45 or +13:45): code that takes the machine's zone for UTC or Paris fails.
process.env.TZ = 'Pacific/Chatham';

const locate = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  esbuild: { jsx: 'automatic' },
  resolve: {
    alias: [
      { find: /^@\//, replacement: locate('./') },
      { find: 'server-only', replacement: locate('./node_modules/server-only/empty.js') },
    ],
  },
  test: {
    include: ['tests/{unit,render,integration}/**/*.test.{ts,tsx}'],
    // By default one processor is left idle, which is half of a small machine.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
