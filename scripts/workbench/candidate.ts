import { checkOpening } from '../../lib/domain/candidate/opening/check-opening.ts';
import { readCandidate } from '../../lib/domain/candidate/read-candidate.ts';
import { createSkillFinder } from '../../lib/domain/candidate/skills/find-skill.ts';
import { isTalk } from '../../lib/domain/conversation/passages.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { readOpening } from '../../lib/imports/opening/read-opening.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { ADVERT_CUES, OPENING_CUES } from '../../lib/languages/opening-cues.ts';
import { SKILL_CUES } from '../../lib/languages/skills/cues.ts';
import { SKILL_GROUPS } from '../../lib/languages/skills/index.ts';
import { oneOf, pageArguments } from './arguments.ts';
import { readProfileFile } from './page.ts';
import { Problem } from './problem.ts';
import { readTextFile } from './text-file.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'de-CH-du', 'en'];
const STRING = { type: 'string' } as const;

/** `candidate`: what a saved profile says about the requirements of an opening, and what to ask. */
export function candidateVerb(args: string[]): unknown {
  const { file, url, values } = pageArguments(args, { opening: STRING, language: STRING, today: STRING });
  if (typeof values.opening !== 'string') throw new Problem('call', 'Name the opening: --opening <opening.yaml>.');
  const language = oneOf('language', values.language, LANGUAGES, 'de');
  const today = typeof values.today === 'string' ? values.today : new Date().toISOString().slice(0, 10);
  const opening = readOpening(readTextFile(values.opening), ADVERT_CUES);
  if (opening === null) {
    throw new Problem('input', `No opening was recognized in "${values.opening}": it names no requirement.`);
  }
  return readCandidate(readProfileFile(file, url, today), opening, checkOpening(opening, OPENING_CUES, language), {
    language,
    finder: createSkillFinder(SKILL_GROUPS, SKILL_CUES),
    isQuotable: (text) => isTalk(text, CONVERSATION_CUES, DELICATE),
  });
}
