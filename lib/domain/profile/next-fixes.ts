import type { Dimension, Role } from './checks/check.ts';
import { type CheckResult, openFindings, possibleLifts } from './judge.ts';

/** How many fixes, or lifts, are named at a time. */
const NEXT = 3;

/**
 * The fixes to begin with: by effect per minute, and one for each part of the page while other parts have open ones.
 * Several findings about one text (a headline that is short, names no topic and promises nothing) are mended in one go
 * and would take all three places; the first of them leads there, the others follow in the list of open findings.
 * A part is the section or field of the head where the first piece of a finding's evidence stands; a finding without
 * evidence is a part of its own. Of one part the finding with the greatest effect per minute counts. Where fewer parts
 * than places are open, the next best findings fill up. The order is that of `openFindings`.
 * Source: a convention of this coach.
 */
export function nextFixes(results: readonly CheckResult[], role: Role): CheckResult[] {
  const open = openFindings(results, role);
  const first = firstOfEachPart(open);
  const rest = open.filter((finding) => !first.includes(finding));
  const chosen = new Set([...first, ...rest].slice(0, NEXT));
  return open.filter((finding) => chosen.has(finding));
}

/** What a profile says, beyond being complete and clean: where a good one has room to grow. */
const SUBSTANCE: ReadonlySet<Dimension> = new Set(['positioning', 'proof', 'dialogue']);

/**
 * What would lift a profile that is good already: first what it says, proves and invites to, then photo, name, language
 * and safety, where passing is nearly all there is; by weight, one for each part of the page.
 * Source: a convention of this coach.
 */
export function nextLifts(results: readonly CheckResult[], role: Role): CheckResult[] {
  const lifts = possibleLifts(results, role);
  const isSubstance = ({ check }: CheckResult) => SUBSTANCE.has(check.dimension);
  const ordered = [...lifts.filter(isSubstance), ...lifts.filter((lift) => !isSubstance(lift))];
  return firstOfEachPart(ordered).slice(0, NEXT);
}

function firstOfEachPart(ordered: readonly CheckResult[]): CheckResult[] {
  const parts = new Map<string, CheckResult>();
  for (const finding of ordered) {
    const part = finding.evidence[0]?.place ?? finding.check.id;
    if (!parts.has(part)) parts.set(part, finding);
  }
  return [...parts.values()];
}
