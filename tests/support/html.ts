import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Rules of style that React and Next do not follow; whatever is an error by the standard stays one. */
const EXCEPTIONS: ConfigData['rules'] = {
  // `<meta/>`, `charSet`, `noModule`: HTML reads them as `<meta>`, `charset` and `nomodule`.
  'void-style': 'off',
  'attr-case': 'off',
  // `async=""`, `crossorigin=""`: React writes every attribute with a value.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  // What a hand has moved or chosen stands in no style sheet: it is given to one, as numbers and colours of its own.
  'no-inline-style': [
    'error',
    { allowedProperties: ['--x', '--y', '--width', '--height', '--shape', '--swatch'] },
  ],
  // Check boxes of one name are several answers to one question.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
};

const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:standard'],
    rules: EXCEPTIONS,
  }),
);

/** What a page's HTML does against the standard, a line each: rule, place, words, excerpt. */
export async function listHtmlFaults(html: string): Promise<string[]> {
  // React sends the forms of server actions to the page itself in these words, which browsers read as if they
  // were not there; the standard wants them left out.
  const read = html.replaceAll(/(<form\b[^>]*?) action=""/g, '$1');
  const report = await validator.validateString(read);
  return report.results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, offset, selector }) => {
      const excerpt = read.slice(Math.max(0, offset - 30), offset + 90);
      return `${ruleId}: ${message} (${selector}) …${excerpt}…`;
    });
}
