import { blankOut } from '../../../language/matches.ts';
import { privatePieces } from './exposure.ts';

/** Mail and web addresses and telephone numbers; every quantifier is bounded. */
const ADDRESSES: readonly RegExp[] = [
  /[\p{L}\p{N}._+-]{1,64} ?(?:@|\((?:at|ät)\)|\[(?:at|ät)\]) ?[\p{L}\p{N}-]{1,60}(?:\.[\p{L}\p{N}-]{1,60}){1,4}/iu,
  /(?:https?:\/\/|www\.)[^\s,;()]{3,200}/iu,
  /(?<![\p{L}\p{N}@.-])(?:[\p{L}\p{N}-]{2,60}\.){1,3}(?:de|at|ch|li|com|eu|net|org|info|biz|jobs)(?:\/[^\s,;()]{0,200})?(?![\p{L}\p{N}@])/u,
  /(?<![\p{N}+])(?:\+|00)[1-9][\d ()/-]{6,20}\d|(?<![\p{L}\p{N}.,])0[1-9]\d{1,4} ?[ /-] ?\d[\d /-]{3,12}\d/u,
];

/** Pages of the networks themselves lead nobody outside; these names are technologies. */
const NO_WAY_OUT =
  /(?:^|[/.@])(?:linkedin|lnkd|xing|facebook|instagram|twitter|x|tiktok)\.[a-z]{2,3}(?:[/?#]|$)|^(?:asp|vb|ado)\.net$/iu;

/**
 * A business way to reach a person outside of the network that stands in a text: mail, web, telephone. Private ones
 * (mobile numbers, free mailboxes) are none: they should not stand there.
 * @returns the address, verbatim, or null
 */
export function outsideAddress(text: string): string | null {
  const open = blankOut(text, privatePieces(text));
  for (const pattern of ADDRESSES) {
    for (const [found] of open.matchAll(new RegExp(pattern, `${pattern.flags}g`))) {
      if (!NO_WAY_OUT.test(found)) return found.trim();
    }
  }
  return null;
}
