import { afterEach, describe, expect, test, vi } from 'vitest';
import { chooseWay, shareFile } from '@/lib/browser/hand-over';
import { saveFile } from '@/lib/browser/save-file';

vi.mock('@/lib/browser/save-file', () => ({ saveFile: vi.fn() }));

const SAFARI =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const CHROME =
  'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Mobile Safari/537.36';

/** What browsers inside apps add to their user agent. */
const inApp: [app: string, userAgent: string][] = [
  ['Facebook on an iPhone', `${SAFARI} [FBAN/FBIOS;FBAV/490.0.0;FBDV/iPhone15,2]`],
  ['Facebook on Android', `${CHROME} [FB_IAB/FB4A;FBAV/490.0.0.53.82;]`],
  ['Messenger', `${SAFARI} [FBAN/MessengerForiOS;FBAV/480.0.0;]`],
  ['Messenger on Android', `${CHROME} [FB_IAB/Orca-Android;FBAV/480.0.0;]`],
  ['Instagram', `${SAFARI} Instagram 360.0.0.20.87 (iPhone15,2; iOS 18_1; fr_FR)`],
  ['LinkedIn', `${SAFARI} [LinkedInApp]/9.30.1`],
  ['TikTok', `${CHROME} musical_ly_2023700030 BytedanceWebview/d8a21c6 TikTok 37.0.3`],
  ['X on an iPhone', `${SAFARI} Twitter for iPhone/10.68`],
  ['X on Android', `${CHROME} TwitterAndroid`],
];

describe('the way a picture is handed over', () => {
  test.each(inApp)('inside %s is an image to press', (_, userAgent) => {
    expect(chooseWay({ userAgent, canShareFiles: true, isTouch: true })).toBe('press');
  });

  test.each([SAFARI, CHROME])('on a phone that shares files is the share sheet', (userAgent) => {
    expect(chooseWay({ userAgent, canShareFiles: true, isTouch: true })).toBe('share');
  });

  test('is a download where files cannot be shared, and on a laptop', () => {
    expect(chooseWay({ userAgent: CHROME, canShareFiles: false, isTouch: true })).toBe('download');
    expect(chooseWay({ userAgent: CHROME, canShareFiles: true, isTouch: false })).toBe('download');
  });
});

describe('a share sheet that refuses', () => {
  const file = new File([], 'picbadge.jpg');

  function refuse(name: string) {
    const share = () => Promise.reject(new DOMException('', name));
    vi.stubGlobal('navigator', { share });
  }

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.mocked(saveFile).mockClear();
  });

  test('becomes a download while sharing is open', async () => {
    refuse('NotAllowedError');
    expect(await shareFile(file, () => true)).toBe(true);
    expect(saveFile).toHaveBeenCalledWith(file, 'picbadge.jpg');
  });

  test('becomes nothing once silence has begun', async () => {
    refuse('NotAllowedError');
    await expect(shareFile(file, () => false)).rejects.toThrow('sharing-closed');
    expect(saveFile).not.toHaveBeenCalled();
  });

  test('that was closed by hand is not a download', async () => {
    refuse('AbortError');
    expect(await shareFile(file, () => true)).toBe(false);
    expect(saveFile).not.toHaveBeenCalled();
  });
});
