import { textIn } from '../narrative/text-in.ts';
import { releaseOn } from '../narrative/validity.ts';
import type { Angle, AngleFact, AngleSetting } from './angle.ts';
import type { Candidate } from './candidates.ts';
import { fillFrame } from './frame.ts';
import type { Judged } from './judge.ts';
import { publicFacts } from './material.ts';
import type { PageText } from './page-text.ts';
import { openingsFor, type PatternText } from './patterns/pattern.ts';
import { spelled, textFor } from './patterns/text-for.ts';
import { reasonsFor } from './reasons.ts';
import { pick } from './turn.ts';
import { ASK_FIRST, ASK_WITHOUT_NAME } from './wording/release.ts';

/** A judged candidate in words, in the coach's language. */
export function presentAngle(judged: Judged, page: PageText | null, setting: AngleSetting): Angle {
  const { candidate, evidence, goal, score } = judged;
  const { theme, pattern } = candidate;
  const { language, narrative, today } = setting;
  const side = language === 'en' ? 'en' : 'de';
  const text = textFor(pattern, language);
  const say = (said: string): string => spelled(said, language);
  const title = textIn(theme.title, side);
  return {
    id: candidate.id,
    theme: { id: theme.id, title: say(title) },
    pattern: { id: pattern.id, name: say(text.name) },
    area: narrative.goals.find(({ id }) => id === goal)?.area ?? pattern.goals[0] ?? 'branding',
    goal,
    title: say(fillFrame(text.title, { theme: title })),
    why: reasonsFor(judged, page, setting),
    opening: say(openingOf(candidate, text, title)),
    steps: text.steps.map(say),
    questions: [say(text.questions[0]), say(text.questions[1]), say(text.questions[2])],
    facts: factsOf(candidate, today, side).map((fact) => ({ ...fact, text: say(fact.text), source: say(fact.source) })),
    side,
    release: [text.release, askFirst(candidate, today, side)].flatMap((said) => (said === null ? [] : [say(said)])),
    leaveOut: say(text.leaveOut),
    minutes: pattern.minutes,
    draft: pattern.draft,
    evidence,
    score,
  };
}

function openingOf({ id, material: { kind, sentence } }: Candidate, text: PatternText, theme: string): string {
  return fillFrame(pick(openingsFor(text, kind) ?? [], id) ?? '', { [kind]: sentence, fact: sentence, theme });
}

/** The fact that the angle begins with first, then the theme's others. */
function factsOf({ theme, material }: Candidate, today: string, side: 'de' | 'en'): AngleFact[] {
  const facts = publicFacts(theme, today);
  return facts
    .filter(({ id }) => id === material.fact?.id)
    .concat(facts.filter(({ id }) => id !== material.fact?.id))
    .map(({ id, text, source }) => ({ id, text: textIn(text, side), source: textIn(source, side) }));
}

function askFirst({ material: { story } }: Candidate, today: string, side: 'de' | 'en'): string | null {
  if (!story || releaseOn(story, today) !== 'ask') return null;
  const who = story.release.from;
  const frame = who === undefined ? ASK_WITHOUT_NAME[side] : ASK_FIRST[side].replace('{who}', () => who);
  return fillFrame(frame, { title: textIn(story.title, side) });
}
