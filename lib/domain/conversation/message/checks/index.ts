import type { MessageCheck } from '../check.ts';
import { address } from './address.ts';
import { anchor } from './anchor.ts';
import { colleague } from './colleague.ts';
import { content } from './content.ts';
import { emptyPhrase } from './empty-phrase.ts';
import { houseWords } from './house-words.ts';
import { length } from './length.ts';
import { noLink } from './no-link.ts';
import { noPitch } from './no-pitch.ts';
import { oneAsk } from './one-ask.ts';
import { pay } from './pay.ts';
import { readable } from './readable.ts';
import { roleNamed } from './role-named.ts';
import { salutation } from './salutation.ts';
import { wayOut } from './way-out.ts';

/** Every check of a message, in the order in which they are shown. */
export const MESSAGE_CHECKS: readonly MessageCheck[] = [
  colleague,
  anchor,
  noPitch,
  oneAsk,
  length,
  noLink,
  salutation,
  address,
  content,
  roleNamed,
  pay,
  wayOut,
  emptyPhrase,
  houseWords,
  readable,
];
