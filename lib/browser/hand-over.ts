import { Refusal } from '@/lib/domain/refusal';
import { saveFile } from './save-file';

/**
 * How a picture reaches the person's album. share: the system's share sheet. download: a file.
 * press: an image to be pressed at length, because browsers inside other apps can do neither.
 */
export type Way = 'share' | 'download' | 'press';

/** The browsers inside Facebook, Messenger, Instagram, LinkedIn, TikTok and X, by their user agents. */
const IN_APP =
  /\bFBA[NV]\b|\bFB_IAB\b|\bFBIOS\b|Messenger|Instagram|LinkedInApp|TikTok|musical_ly|Bytedance|Twitter(?:Android| for )/i;

/** Chooses the way by what the browser is and can do. */
export function chooseWay(browser: {
  readonly userAgent: string;
  readonly canShareFiles: boolean;
  readonly isTouch: boolean;
}): Way {
  if (IN_APP.test(browser.userAgent)) return 'press';
  // On a laptop the share sheet is a detour from the folder of downloads.
  return browser.canShareFiles && browser.isTouch ? 'share' : 'download';
}

/** The way of the browser this runs in. */
export function readWay(): Way {
  const file = new File([], 'picbadge.jpg', { type: 'image/jpeg' });
  return chooseWay({
    userAgent: navigator.userAgent,
    canShareFiles: navigator.canShare?.({ files: [file] }) ?? false,
    isTouch: matchMedia('(pointer: coarse)').matches,
  });
}

/**
 * Opens the share sheet with the file alone (WhatsApp on iPhones drops a picture that comes with
 * text). Resolves to false when the person closed the sheet; downloads when sharing is refused, unless
 * silence began meanwhile: `isOpen` says so, and then it throws sharing-closed.
 */
export async function shareFile(file: File, isOpen: () => boolean): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    if (!isOpen()) throw new Refusal('sharing-closed');
    saveFile(file, file.name);
  }
  return true;
}

/** A picture as a `data:` address: the only kind that browsers inside apps can keep. */
export function readDataAddress(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
