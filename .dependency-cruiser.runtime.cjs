// What is left of the imports once types are erased: the weight that reaches a visitor's phone.

const { options } = require('./.dependency-cruiser.cjs');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'phone-loads-no-zod',
      comment: 'Schemas stay on the server and in the back office: import their types only.',
      severity: 'error',
      from: { path: '^(lib/browser/|components/(?!team/))' },
      to: { path: 'node_modules/zod/', reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
