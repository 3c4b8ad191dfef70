// The arrows of the house: app -> components, lib; components -> browser, render, domain;
// browser -> render -> domain; server -> render -> domain; domain -> zod, and the messages with their formatter.
// What networks count and take (lib/networks) stands beside render: both sides use it, it uses the domain.

const PRODUCT = '^(app|components|lib|proxy\\.ts|instrumentation\\.ts)';
const NPM = 'node_modules/';

/** Forbids every arrow that leaves `from` for something outside of `to`. */
function allowOnly(name, from, to, comment) {
  return { name, comment, severity: 'error', from: { path: from }, to: { pathNot: to } };
}

function forbid(name, from, to, comment) {
  return { name, comment, severity: 'error', from, to };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    allowOnly(
      'domain-imports-zod-and-messages-only',
      '^lib/domain/',
      ['^lib/domain/', `${NPM}zod/`, `${NPM}icu-minify/`, '^messages/'],
      'The rules of the domain stay pure: no input or output, no React, no Node.',
    ),
    allowOnly(
      'render-imports-domain-only',
      '^lib/render/',
      ['^lib/(render|domain)/', `${NPM}@noble/hashes/`],
      'A scene must come out the same in the browser and on the server.',
    ),
    forbid(
      'networks-import-domain-only',
      { path: '^lib/networks/' },
      { path: '^(?!lib/(networks|domain)/)', pathNot: NPM },
      'A post counts and leads alike in the browser and on the server.',
    ),
    forbid(
      'networks-have-no-node',
      { path: '^lib/networks/' },
      { dependencyTypes: ['core'] },
      'A browser has none of the modules of Node.',
    ),
    forbid(
      'browser-imports-render-and-domain-only',
      { path: '^lib/browser/' },
      { path: '^(?!lib/(browser|render|networks|domain)/)', pathNot: NPM },
      'What runs on the phone meets neither the server, nor pages, nor components.',
    ),
    forbid(
      'browser-has-no-node',
      { path: '^(lib/browser|components)/' },
      { dependencyTypes: ['core'] },
      'A browser has none of the modules of Node.',
    ),
    forbid(
      'server-imports-render-and-domain-only',
      { path: '^lib/server/' },
      { path: '^(app|components|lib/(?!server/|render/|networks/|domain/))' },
      'The server knows no page, no component and nothing of the browser.',
    ),
    forbid(
      'components-get-the-server-as-props',
      { path: '^components/' },
      { path: '^(app/|lib/(?!browser/|render/|networks/|domain/))' },
      'Server actions arrive as props.',
    ),
    forbid(
      'ui-imports-ui-only',
      { path: '^components/ui/' },
      { path: '^(components/(?!ui/)|lib/(?!domain/))' },
      'Primitives could ship in another product.',
    ),
    forbid(
      'ui-imports-types-of-the-domain-only',
      { path: '^components/ui/' },
      { path: '^lib/domain/', dependencyTypesNot: ['type-only'] },
      'Primitives could ship in another product.',
    ),
    forbid(
      'visual-knows-no-page',
      { path: '^components/visual/' },
      { path: '^components/(?!visual/|ui/|clock/|messages)' },
      'What badges and posts share knows neither of them.',
    ),
    forbid(
      'badges-and-posts-share-by-visual',
      { path: '^components/(badge|posts)/' },
      { path: '^components/(badge|posts)/', pathNot: '^components/$1/' },
      'What both need is moved to components/visual.',
    ),
    forbid('nobody-imports-app', { pathNot: '^app/' }, { path: '^app/' }, 'Routes are the top.'),
    forbid(
      'product-imports-product',
      { path: PRODUCT },
      { path: '^(scripts|tests|bench)/' },
      'Tools and tests know the product, not the other way round.',
    ),
    forbid(
      'product-uses-no-dev-dependency',
      { path: PRODUCT },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: `${NPM}@types/` },
      'A package that the product needs is named under dependencies.',
    ),
    forbid(
      'packages-are-declared',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
      'A package that came with another one may leave with it.',
    ),
    forbid('no-circle', {}, { circular: true }, 'Two files that need each other are one file.'),
    forbid('imports-exist', {}, { couldNotResolve: true }, 'The imported file is not there.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
