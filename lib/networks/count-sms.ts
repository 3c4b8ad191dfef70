import splitSms from 'split-sms';
import alphabet from 'split-sms/lib/gsmvalidator.js';
import { copyText } from './copied-text';
import type { Counter } from './measure';

/**
 * SMS travel in parts (3GPP TS 23.038 and 23.040): 160 septets of the GSM alphabet in one, 153 in each of
 * several, where € and nine other signs take two; 70 and 67 as soon as one character is outside of the
 * alphabet. Each part is paid for: two are advised, link included.
 */
export const countSms: Counter = (message) => {
  const text = copyText('sms', message);
  const outside = [...text].filter((character) => !alphabet.validateCharacter(character));
  return [
    {
      what: 'segments',
      used: splitSms.split(text, { summary: true }).parts.length,
      limit: 2,
      force: 'advised',
      obstacles: [...new Set(outside)],
    },
  ];
};
