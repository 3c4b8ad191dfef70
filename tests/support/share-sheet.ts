import type { Page } from '@playwright/test';

export type Shared = { names: string[]; keys: string[]; bytes: string };

/** The thinnest share sheet: it keeps what it is given, or refuses with an error of that name. */
export async function mockShareSheet(page: Page, refusal: string | null = null): Promise<void> {
  await page.addInitScript((error) => {
    const shared: Shared[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async (data: ShareData) => {
        if (error) throw new DOMException('', error);
        const [file] = data.files ?? [];
        const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
        const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
        const names = (data.files ?? []).map(({ name }) => name);
        shared.push({ names, keys: Object.keys(data), bytes: btoa(text) });
      },
    });
  }, refusal);
}
