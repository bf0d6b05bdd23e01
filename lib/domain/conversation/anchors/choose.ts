import type { Anchor } from '../preparation.ts';
import type { Scored } from './spoken.ts';

/** More nobody keeps in mind before a call. */
const MOST = 6;
/** With as many good ones, weak ones only take room. */
const ENOUGH = 3;
const WEAK = 40;
/** Of one section, so that one long text does not fill the page. */
const OF_SECTION: Readonly<Record<string, number>> = { activity: 3, experience: 3, about: 2 };

/**
 * The best anchors, best first: no quote inside another, no talking point twice, no section more than its share; weak ones
 * only as far as there are too few others.
 */
export function chooseAnchors(all: readonly Scored[]): Anchor[] {
  // Of two that begin alike, the one with the sense of the sentence before it.
  const sorted = [...all].sort((a, b) => b.score - a.score || b.anchor.quote.text.length - a.anchor.quote.text.length);
  const chosen: Scored[] = [];
  for (const one of sorted) {
    if (chosen.length >= MOST || (chosen.length >= ENOUGH && one.score < WEAK)) break;
    if (isNew(one, chosen)) chosen.push(one);
  }
  // Better the same point twice than nothing to talk about.
  for (const one of sorted) {
    if (chosen.length >= ENOUGH) break;
    if (!chosen.some((other) => overlaps(one, other))) chosen.push(one);
  }
  return chosen.sort((a, b) => b.score - a.score).map(({ anchor }) => anchor);
}

function isNew(one: Scored, chosen: readonly Scored[]): boolean {
  const { section } = one.anchor.quote;
  const ofSection = chosen.filter(({ anchor }) => anchor.quote.section === section).length;
  return (
    ofSection < (OF_SECTION[section] ?? 1) &&
    !chosen.some(
      (other) =>
        other.point === one.point ||
        (one.post !== undefined && other.post === one.post) ||
        other.anchor.title === one.anchor.title ||
        overlaps(one, other),
    )
  );
}

function overlaps(one: Scored, other: Scored): boolean {
  const [a, b] = [one.anchor.quote.text, other.anchor.quote.text];
  return a.includes(b) || b.includes(a);
}
