import { fillSlots } from '../profile/checks/wording.ts';
import type { Change, ChangeKind } from './diff.ts';
import type { FieldPath } from './fault.ts';
import type { NarrativeLanguage } from './fields.ts';
import type { Narrative } from './narrative.ts';
import { placeOf } from './place.ts';
import type { NarrativeWords } from './words.ts';

/** A difference in words, with what stood there and what stands there now. */
export interface ChangeText {
  kind: ChangeKind;
  /** The theme, the goal, the field of the narrative that it belongs to: "Theme “Conversion”" */
  part: string;
  /** What is said under the name of the part: "Claim: changed"; for the part itself "New" */
  detail: string;
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
  const named = { words, named: { data, language } };
  const place = placeOf(change.path, named);
  const part = placeOf(partOf(change.path), named);
  const turned = change.kind === 'expired' || change.kind === 'public';
  const values = { place, day: turned && change.after !== null ? day(change.after) : '' };
  const said = fillSlots(words.changes[change.kind], values);
  return {
    kind: change.kind,
    part: capital(part),
    detail: capital(said.startsWith(part) ? said.slice(part.length).replace(/^[,:]\s*/, '') : said),
    place: capital(place),
    text: capital(said),
    before: shown(change.before, day),
    after: turned ? null : shown(change.after, day),
  };
}

/** Days as people write them; everything else as it stands. */
const shown = (value: string | null, day: (day: string) => string): string | null =>
  value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : value;

/** An entry of one of the narrative's own lists, or a field of it. */
const partOf = (path: FieldPath): FieldPath => path.slice(0, typeof path[1] === 'number' ? 2 : 1);

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
