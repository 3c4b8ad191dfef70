import { readFile, writeFile } from 'node:fs/promises';

/** Sets a value inside a JSON file, at a path such as `territories.0.code`; undefined removes it. */
export async function setInJson(file: string, path: string, value: unknown): Promise<void> {
  const json: unknown = JSON.parse(await readFile(file, 'utf8'));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const target = keys.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), json);
  Reflect.set(Object(target), last, value);
  await writeFile(file, JSON.stringify(json));
}
