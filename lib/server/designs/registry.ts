import 'server-only';
import { band } from './band';
import { dates } from './dates';
import type { Design } from './design';
import { hills } from './hills';
import { pledge } from './pledge';
import { assembly } from './posts/assembly';
import { counterchange } from './posts/counterchange';
import { doorway } from './posts/doorway';
import { leaves } from './posts/leaves';
import { poster } from './posts/poster';
import { ripples } from './posts/ripples';
import { sunrise } from './posts/sunrise';
import { ticket } from './posts/ticket';
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
  ticket,
  sunrise,
  leaves,
  ripples,
  doorway,
  counterchange,
  assembly,
};
