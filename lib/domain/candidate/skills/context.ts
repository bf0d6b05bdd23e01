import { BREAK, COMMA, type FoldedText } from './folded-text.ts';
import type { SkillCues, SkillKind } from './skill-group.ts';

/** Words between a negator and what it negates: "keine große Erfahrung im Umgang mit Java". */
const REACH = 7;
const NEAR = 3;
/** Words between a skill and a negator behind it: "Java kann ich nicht". */
const LATE = 3;
/** Words between trading and its object: "Vertrieb von gebrauchten Maschinen zum Schweißen". */
const TRADE = 5;

/** What each place of a text must be asked before it counts as a skill that is there. Words by index. */
export interface Context {
  /** Neither negated nor only wished for, nor, for crafts and tools, what somebody trades in. */
  stands(first: number, last: number, kind: SkillKind): boolean;
}

export function contextOf(text: FoldedText, cues: SkillCues): Context {
  return {
    stands: (first, last, kind) =>
      !isName(text, first, cues) &&
      !isNegated(text, first, cues) &&
      !isNegatedLate(text, last, cues) &&
      !isWished(text, first, last, cues) &&
      (kind === 'field' || !isTraded(text, first, cues)),
  };
}

/** "Herr Koch", "Familie Maurer": a trade as a family name. */
function isName({ words, text }: FoldedText, first: number, cues: SkillCues): boolean {
  const before = words[first - 1];
  const hit = words[first];
  if (!before || !hit || !cues.persons.has(before.folded)) return false;
  // "MS Office" is no Ms.
  return !/^\p{Lu}{2}/u.test(text.slice(before.start, before.end)) && /^\p{Lu}/u.test(text.slice(hit.start, hit.end));
}

function isNegated({ words }: FoldedText, first: number, cues: SkillCues): boolean {
  let crossed = false;
  for (let at = first - 1; at >= 0 && first - at <= REACH; at -= 1) {
    const { folded, behind } = words[at] ?? { folded: '', behind: BREAK };
    if (behind === BREAK || cues.turns.has(folded)) return false;
    if (behind === COMMA) crossed = true;
    const near = cues.nearNegators.has(folded);
    if (!(near ? first - at <= NEAR : cues.negators.has(folded))) continue;
    if (cues.notNegated.has(words[at + 1]?.folded ?? '')) return false;
    return !crossed || goesOnAsList(words, first, cues);
  }
  return false;
}

/** "No Java, C# or Go": the commas of the list carry the negation on. */
function goesOnAsList(words: FoldedText['words'], first: number, cues: SkillCues): boolean {
  for (let at = first - 1; at < words.length && at - first <= REACH; at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (cues.alternatives.has(word.folded)) return true;
    if (at >= first && word.behind === BREAK) return false;
  }
  return false;
}

function isNegatedLate({ words, text }: FoldedText, last: number, cues: SkillCues): boolean {
  for (let at = last; at <= last + LATE; at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (at > last && cues.lateNegators.has(word.folded)) {
      const next = words[at + 1]?.folded ?? '';
      const rest = [at, at + 1, at + 2].findIndex((one) => (words[one]?.behind ?? BREAK) === BREAK);
      return rest !== -1 && !cues.notNegated.has(next);
    }
    const gap = text.slice(word.end, words[at + 1]?.start ?? word.end);
    if (word.behind === COMMA || (word.behind === BREAK && !/^:\s*$|^ \($/u.test(gap))) return false;
  }
  return false;
}

/** "Möchte Python lernen", "interested in learning Go". */
function isWished({ words }: FoldedText, first: number, last: number, cues: SkillCues): boolean {
  const starts = (list: readonly string[], folded: string) => list.some((one) => folded.startsWith(one));
  let from = first;
  while (from > 0 && words[from - 1]?.behind !== BREAK) from -= 1;
  let to = last;
  while (to + 1 < words.length && words[to]?.behind !== BREAK) to += 1;
  const clause = words.slice(from, to + 1).map(({ folded }) => folded);
  const wish = clause.findIndex((folded) => starts(cues.wishes, folded));
  return wish !== -1 && from + wish < first && clause.some((folded) => starts(cues.learning, folded));
}

function isTraded({ words }: FoldedText, first: number, cues: SkillCues): boolean {
  for (let at = first - 1; at >= 0 && first - at <= TRADE; at -= 1) {
    const { folded, behind } = words[at] ?? { folded: '', behind: BREAK };
    if (behind === BREAK || behind === COMMA || folded === '&') return false;
    if (!cues.trading.some((one) => folded.startsWith(one))) continue;
    return first - at === 1 || cues.objectMarks.has(words[at + 1]?.folded ?? '');
  }
  return false;
}
