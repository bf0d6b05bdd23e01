import { cleanText } from '../../language/clean-text.ts';
import type { Angle, AngleFact } from '../angle.ts';
import { fillFrame } from '../frame.ts';
import type { DraftPart } from '../patterns/pattern.ts';
import { SOURCE } from '../wording/release.ts';

export interface Interview {
  /** The answers to the three questions, as typed or dictated; '' = not answered. */
  answers: readonly [string, string, string];
  /** Ids of the facts that the user ticked. */
  facts: readonly string[];
  /** Whether the draft begins with the angle's opening. */
  withOpening: boolean;
}

/**
 * The answers as a draft, in the order of the pattern, a paragraph each. Every word is the user's own, but for the opening
 * and the facts, which the user ticked. Nothing is added, and an empty answer leaves no trace; without any answer there
 * is no draft, since an opening and a fact are not the user's own words.
 */
export function composeDraft(
  angle: Pick<Angle, 'draft' | 'opening' | 'facts' | 'side'>,
  { answers, facts, withOpening }: Interview,
): string {
  if (answers.every((answer) => paragraphOf(answer) === '')) return '';
  const partOf = (part: DraftPart): string => {
    if (part === 'opening') return withOpening ? angle.opening : '';
    if (part === 'facts') return ticked(angle, facts);
    return paragraphOf(answers[part - 1] ?? '');
  };
  return angle.draft
    .map(partOf)
    .filter((part) => part !== '')
    .join('\n\n');
}

/** Facts with their source; one that the opening already tells gets its source only. */
function ticked({ facts, opening, side }: Pick<Angle, 'facts' | 'opening' | 'side'>, ids: readonly string[]): string {
  const withSource = ({ text, source }: AngleFact): string => {
    const from = `(${fillFrame(SOURCE[side], { source })})`;
    return opening.includes(text) ? from : `${text} ${from}`;
  };
  return facts
    .filter(({ id }) => ids.includes(id))
    .map(withSource)
    .join('\n');
}

/** Only what a keyboard or dictation leaves behind is mended: white space, a small first letter, a missing full stop. */
function paragraphOf(answer: string): string {
  const text = cleanText(answer, true);
  const first = /^[a-zà-öø-þ][\p{Ll}-]*(?![\p{L}\p{N}\p{M}])/u.exec(text)?.[0];
  const begun = first === undefined ? text : text.slice(0, 1).toLocaleUpperCase('de') + text.slice(1);
  return /[\p{L}\p{N})%€]$/u.test(begun) ? `${begun}.` : begun;
}
