import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { collectMessages, collectTexts, type Leaf } from './typography/collect-texts';
import { compareMessages } from './typography/compare-messages';
import { checkText, type Mistake } from './typography/rules';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`${ROOT}/${file}`, 'utf8'));
}

function listJson(folder: string): string[] {
  const names = readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.json')).map((name) => `${folder}/${name}`);
}

function formatMistake(file: string, { path }: Leaf, { rule, excerpt, expected }: Mistake): string {
  return `${file}  ${path}  ${rule}  “${excerpt}”  expected: ${expected}`;
}

function checkLeaves(file: string, language: string, leaves: Leaf[]): string[] {
  return leaves.flatMap((leaf) =>
    checkText(language, leaf.text).map((mistake) => formatMistake(file, leaf, mistake)),
  );
}

function checkCatalogue(file: string): string[] {
  return checkLeaves(file, basename(file, '.json'), collectMessages(readJson(file)));
}

function checkPack(folder: string): string[] {
  const { language } = readJson(`${folder}/campaign.json`) as { language: string };
  return listJson(folder).flatMap((file) =>
    checkLeaves(file, language, collectTexts(readJson(file))),
  );
}

function listPacks(): string[] {
  const entries = readdirSync(`${ROOT}/campaigns`, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `campaigns/${name}`);
}

const problems = [
  ...listJson('messages').flatMap(checkCatalogue),
  ...compareMessages(readJson('messages/fr.json'), readJson('messages/en.json'), ['fr', 'en']),
  ...listPacks().flatMap(checkPack),
];

for (const problem of problems) console.error(problem);
console.log(
  problems.length === 0
    ? 'Every text respects the typography of its language.'
    : `${problems.length} mistakes. In excerpts, ␣ is a no-break space and {…} a value.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
