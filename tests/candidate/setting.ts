import type { CandidateSetting } from '../../lib/domain/candidate/reading-aid.ts';
import { createSkillFinder } from '../../lib/domain/candidate/skills/find-skill.ts';
import { isTalk } from '../../lib/domain/conversation/passages.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { CONVERSATION_CUES } from '../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { SKILL_CUES } from '../../lib/languages/skills/cues.ts';
import { SKILL_GROUPS } from '../../lib/languages/skills/index.ts';

const finder = createSkillFinder(SKILL_GROUPS, SKILL_CUES);

/** The reading aid as the workbench and the extension set it up. */
export const candidateSetting = (language: CoachLanguage = 'de'): CandidateSetting => ({
  language,
  finder,
  isQuotable: (text) => isTalk(text, CONVERSATION_CUES, DELICATE),
});
