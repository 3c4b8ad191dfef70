/** A first title for a template, from the name of its artwork's file: « cadre-printemps_v2.png » is « Cadre printemps v2 ». */
export function titleFromFile(name: string): string {
  const words = name
    .normalize()
    .replace(/\.\w+$/, '')
    .replaceAll(/[\s_-]+/g, ' ')
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
