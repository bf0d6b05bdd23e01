import { type ChangeText, changeText } from '../../lib/domain/narrative/change-text.ts';
import { checkNarrative, type NarrativeFinding } from '../../lib/domain/narrative/check/check-narrative.ts';
import { changesBetween } from '../../lib/domain/narrative/diff.ts';
import { faultSentence } from '../../lib/domain/narrative/fault-sentence.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { parseNarrative } from '../../lib/domain/narrative/parse.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { narrativeCheckContext, narrativeParts } from '../../lib/languages/narrative-check.ts';
import type { NarrativeReview } from '../../lib/messages/narrative-view.ts';
import { today } from './now.ts';

/** What a narrative lacks today, in the coach's language. */
export const findingsOf = (narrative: Narrative, language: CoachLanguage): NarrativeFinding[] =>
  checkNarrative(narrative, narrativeCheckContext(today()), narrativeParts(language));

/** What differs between two versions, in the coach's language. */
export function changesInWords(before: Narrative, after: Narrative, language: CoachLanguage): ChangeText[] {
  const parts = { before, after, ...narrativeParts(language) };
  return changesBetween(before, after, today()).map((change) => changeText(change, parts));
}

/** A narrative as it stands in the editor: its faults by field, or what it lacks. */
export function reviewOf(data: unknown, language: CoachLanguage): NarrativeReview {
  const parsed = parseNarrative(data);
  if (parsed.ok) return { faults: [], findings: findingsOf(parsed.narrative, language) };
  const { words } = narrativeParts(language);
  return {
    faults: parsed.faults.map((fault) => ({ path: fault.path, sentence: faultSentence(fault, words) })),
    findings: [],
  };
}
