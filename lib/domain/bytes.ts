import type { Campaign } from './campaign';

/** A file's weight as people say it, « 1,2 Mo » or “1.2 MB”, from bytes; thousands, not 1024s. */
export function formatBytes(bytes: number, language: Campaign['language']): string {
  const isLarge = bytes >= 1_000_000;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  const said = format.format(bytes / (isLarge ? 1_000_000 : 1_000));
  // The number and its unit stay together, whatever space the platform's data has.
  return said.replace(/\s/g, '\u00a0');
}
