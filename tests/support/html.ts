import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

/** Rules of style that React and Next do not follow; whatever is an error by the standard stays one. */
const EXCEPTIONS: ConfigData['rules'] = {
  // `<meta/>`, `charSet`, `noModule`: HTML reads them as `<meta>`, `charset` and `nomodule`.
  'void-style': 'off',
  'attr-case': 'off',
  // `async=""`, `crossorigin=""`: React writes every attribute with a value.
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
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
  const report = await validator.validateString(html);
  return report.results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, offset, selector }) => {
      const excerpt = html.slice(Math.max(0, offset - 30), offset + 90);
      return `${ruleId}: ${message} (${selector}) …${excerpt}…`;
    });
}
