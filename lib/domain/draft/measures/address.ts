import type { Draft, Mark } from '../check.ts';
import { withoutQuotes } from './quotes.ts';

const INFORMAL = /(?<![\p{L}\p{N}])(?:du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?![\p{L}\p{N}])/giu;
/** Inside a sentence, where the capital can mean nothing else. */
const FORMAL = /(?<=[\p{L}\p{N},;)] )(?:Sie|Ihnen|Ihre[mnrs]?)(?![\p{L}\p{N}])/gu;

/** Places where readers are addressed in German, the formal way and the other; what is quoted was said by somebody else. */
export function addressIn({ text }: Pick<Draft, 'text'>): { formal: Mark[]; informal: Mark[] } {
  const own = withoutQuotes(text);
  const marks = (pattern: RegExp): Mark[] =>
    Array.from(own.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
  return { formal: marks(FORMAL), informal: marks(INFORMAL) };
}
