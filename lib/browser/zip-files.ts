import { downloadZip } from 'client-zip';

/** One ZIP of files, made here: nothing is sent anywhere. */
export function zipFiles(files: readonly File[]): Promise<Blob> {
  return downloadZip(files).blob();
}
