import { defineConfig } from 'drizzle-kit';

/** `NODE_OPTIONS=--conditions=react-server npx drizzle-kit generate` writes a migration for what changed in the schema. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './lib/server/database/*schema.ts',
  out: './lib/server/database/migrations',
});
