import { fillSlots } from '../profile/checks/wording.ts';
import type { Change } from './diff.ts';
import type { NarrativeLanguage } from './fields.ts';
import type { Narrative } from './narrative.ts';
import { placeOf } from './place.ts';
import type { NarrativeWords } from './words.ts';

/** A difference in words, with what stood there and what stands there now. */
export interface ChangeText {
  /** "Theme “Conversion”, claim" */
  place: string;
  /** "Theme “Conversion”, claim: changed" */
  text: string;
  before: string | null;
  after: string | null;
}

export interface ChangeTextParts {
  before: Narrative;
  after: Narrative;
  words: NarrativeWords;
  language: NarrativeLanguage;
  /** Puts a day ('YYYY-MM-DD') into the reader's language. */
  day(day: string): string;
}

/** What a difference is called. Names of entries come from the version that the entry stands in. */
export function changeText(change: Change, { before, after, words, language, day }: ChangeTextParts): ChangeText {
  const data = change.kind === 'removed' ? before : after;
  const place = placeOf(change.path, { words, named: { data, language } });
  const turned = change.kind === 'expired' || change.kind === 'public';
  const values = { place, day: turned && change.after !== null ? day(change.after) : '' };
  const said = fillSlots(words.changes[change.kind], values);
  return {
    place: capital(place),
    text: capital(said),
    before: change.before,
    after: turned ? null : change.after,
  };
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
