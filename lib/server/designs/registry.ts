import 'server-only';
import { band } from './band';
import { dates } from './dates';
import type { Design } from './design';
import { hills } from './hills';
import { pledge } from './pledge';
import { poster } from './posts/poster';
import { quarters } from './quarters';
import { ring } from './ring';
import { sign } from './sign';
import { sticker } from './sticker';

/** Every Design a template may name. */
export const designs: Readonly<Record<string, Design>> = {
  ring,
  band,
  sign,
  quarters,
  pledge,
  hills,
  sticker,
  dates,
  poster,
};
