/** Copies a text, to be called inside a gesture. False when the browser refuses or cannot. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Also an address without HTTPS, where there is no clipboard to write to.
    return false;
  }
}
