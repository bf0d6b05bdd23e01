import { blankOut } from '../../language/matches.ts';

const QUOTED = /[„“"»«][^„“”"»«\n]{1,400}[“”"«»]/gu;

/** The text with what somebody else said turned into blanks; all other offsets stay. */
export function withoutQuotes(text: string): string {
  return blankOut(
    text,
    Array.from(text.matchAll(QUOTED), ({ 0: found, index }) => ({ found, at: index })),
  );
}
