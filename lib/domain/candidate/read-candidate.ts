import { spelled } from '../angles/patterns/text-for.ts';
import { type ProfileReading, type SectionId, stateOf } from '../profile/reading.ts';
import type { Opening, Requirement } from './opening/opening.ts';
import type { OpeningFinding } from './opening/opening-finding.ts';
import { type CandidatePassage, candidatePassages } from './passages.ts';
import type { CandidateSetting, FoundQuote, ReadingAid, ReadingRow } from './reading-aid.ts';
import { detailKind, detailsOf, withoutYears } from './requirement-details.ts';
import { requirementKind } from './requirement-kind.ts';
import type { SkillHit, SkillLook } from './skills/find-skill.ts';
import { type FoldedText, foldText } from './skills/folded-text.ts';
import { type CandidateWords, candidateWords } from './wording.ts';

/** Sections in which requirements are looked for. */
const USED: readonly SectionId[] = ['about', 'experience', 'education', 'skills', 'certifications', 'languages'];
/** Two places show a thing; more only make the table long. */
const MOST_QUOTES = 2;

interface Place {
  passage: CandidatePassage;
  folded: FoldedText;
}

/**
 * Reads a profile for an opening: for each requirement, in its order, where the page shows it, or what to ask. It compares
 * nobody with anybody, and what the page does not say stays "not mentioned".
 * @throws never because of the page or the opening
 */
export function readCandidate(
  reading: ProfileReading,
  opening: Opening,
  findings: OpeningFinding[],
  setting: CandidateSetting,
): ReadingAid {
  const words = candidateWords(setting.language);
  const say = (text: string): string => spelled(text, setting.language);
  const places = candidatePassages(reading)
    .filter(({ text }) => setting.isQuotable(text))
    .map((passage): Place => ({ passage, folded: foldText(passage.text) }));
  const nameParts = foldText(reading.name)
    .words.map(({ folded }) => folded)
    .filter((part) => part.length > 2);
  const rowFor =
    (group: ReadingRow['group']) =>
    (requirement: Requirement): ReadingRow =>
      rowOf(requirement, group, places, nameParts, words, setting);
  return {
    title: opening.title,
    rows: [...opening.musts.map(rowFor('must')), ...opening.learnables.map(rowFor('learnable'))],
    reasons: opening.reasons.map((text) => ({
      text,
      ask: fill(words.reason, { reason: text.replace(/[.:!]+$/u, '') }),
    })),
    opening: findings,
    notRead: USED.filter((id) => ['unseen', 'partial', 'unclear'].includes(stateOf(reading, id))),
    purpose: say(words.purpose),
  };
}

function rowOf(
  requirement: Requirement,
  group: ReadingRow['group'],
  places: readonly Place[],
  nameParts: readonly string[],
  words: CandidateWords,
  setting: CandidateSetting,
): ReadingRow {
  const parts = [requirement.text, ...requirement.words].map((text) => setting.finder.partsOf(text));
  const quotesAt = (place: Place, hits: readonly SkillHit[]) => quotesOf(place, hits, nameParts, words);
  const whole: FoundQuote[] = [];
  const partly: FoundQuote[] = [];
  const related: FoundQuote[] = [];
  for (const place of places) {
    for (const wanted of parts) {
      const hits = wanted.map(({ find }) => find(place.folded));
      if (hits.every((found) => found.length === 0)) continue;
      (hits.every((found) => found.length > 0) ? whole : partly).push(...quotesAt(place, hits.flat()));
      break;
    }
    const broader = parts.flat().flatMap(({ findBroader }) => findBroader(place.folded));
    if (broader.length > 0) related.push(...quotesAt(place, broader));
  }
  const apart = whole.length > 0 ? [] : parts.flatMap((wanted) => shownApart(wanted, places, quotesAt));
  const [state, found]: [ReadingRow['state'], FoundQuote[]] =
    whole.length > 0
      ? ['found', whole]
      : apart.length > 0
        ? ['found', apart]
        : partly.length > 0
          ? ['ask', partly]
          : related.length > 0
            ? ['related', related]
            : ['notMentioned', []];
  // Of what is shown in several places, none can be left out.
  const most = state === 'related' ? 1 : Math.max(MOST_QUOTES, apart.length);
  const quotes = distinct(found).slice(0, most);
  return { requirement: requirement.text, group, state, quotes, ask: askFor(requirement, group, state, quotes, words) };
}

/** Skills that are asked for side by side, each with the first place that shows it; nothing where one of them is nowhere. */
function shownApart(
  wanted: readonly SkillLook[],
  places: readonly Place[],
  quotesAt: (place: Place, hits: readonly SkillHit[]) => FoundQuote[],
): FoundQuote[] {
  if (wanted.length < 2 || wanted.slice(1).some(({ apart }) => !apart)) return [];
  const shown = wanted.map(({ find }) => {
    for (const place of places) {
      const hits = find(place.folded);
      if (hits.length > 0) return quotesAt(place, hits);
    }
    return [];
  });
  return shown.some((quotes) => quotes.length === 0) ? [] : shown.flat();
}

function askFor(
  { text, ask }: Requirement,
  group: ReadingRow['group'],
  state: ReadingRow['state'],
  quotes: readonly FoundQuote[],
  words: CandidateWords,
): string | null {
  const requirement = withoutYears(text.replace(/[.:!?]+$/u, ''));
  const kind = requirementKind(requirement);
  const frame =
    group === 'learnable' && (kind === 'work' || kind === 'degree') ? words.askLearnable : words.askMust[kind];
  if (state === 'notMentioned') return ask ?? fill(frame, { requirement });
  if (state === 'related') return ask ?? fill(kind === 'work' ? words.askRelated : frame, { requirement });
  if (state === 'ask') return ask ?? fill(words.askPart, { requirement });
  const [detail] = detailsOf(text, quotes.map((quote) => quote.text).join(' '));
  return detail === undefined ? null : (ask ?? fill(words.askDetail[detailKind(detail)], { detail }));
}

/**
 * A sentence that holds the person's name gives only the words that show the requirement; a second line of the entry is a
 * quote of its own.
 */
function quotesOf(
  { passage, folded }: Place,
  hits: readonly { word: string }[],
  nameParts: readonly string[],
  words: CandidateWords,
): FoundQuote[] {
  const isNamed = folded.words.some((word) => nameParts.includes(word.folded));
  const [first] = hits;
  const { section, beside } = passage;
  const source = sourceOf(passage, words);
  const text = isNamed && first ? first.word : passage.text;
  const quote = { text, section, source, words: hits.map(({ word }) => word) };
  return beside === null ? [quote] : [quote, { text: beside, section, source, words: [] }];
}

function sourceOf({ section, start, end }: CandidatePassage, words: CandidateWords): string {
  const span =
    start !== null && start === end
      ? shown(start)
      : start !== null && end !== null && end !== 'present'
        ? fill(words.span, { start: shown(start), end: shown(end) })
        : start !== null
          ? fill(words.since, { start: shown(start) })
          : end !== null && end !== 'present'
            ? fill(words.until, { end: shown(end) })
            : null;
  return [words.places[section], span].filter((part) => part !== null && part !== undefined).join(', ');
}

/** '2021-04' as '04/2021'; a year stays. */
const shown = (date: string): string => date.replace(/^(\d{4})-(\d{2})$/u, '$2/$1');

/** Each text once; a second line goes with the first one of its entry. */
function distinct(quotes: readonly FoundQuote[]): FoundQuote[] {
  const isFirst = (at: number): boolean => quotes.findIndex(({ text }) => text === quotes[at]?.text) === at;
  return quotes.filter(({ words }, at) => isFirst(at) && (words.length > 0 || isFirst(at - 1)));
}

const fill = (frame: string, slots: Readonly<Record<string, string>>): string =>
  frame.replace(/\{(\w+)\}/gu, (_all, slot: string) => slots[slot] ?? '');
