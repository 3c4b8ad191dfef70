/** How long a downloaded blob's address is kept, in ms: some browsers read it late. */
const KEPT = 60_000;

/** Offers a blob as a download under an ASCII name. */
export function saveFile(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
