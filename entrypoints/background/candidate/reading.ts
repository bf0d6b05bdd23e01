import { candidateWords } from '../../../lib/db/candidates.ts';
import type { Database } from '../../../lib/db/database.ts';
import { personAt } from '../../../lib/db/journal/people.ts';
import { allOpenings } from '../../../lib/db/openings.ts';
import { checkOpening } from '../../../lib/domain/candidate/opening/check-opening.ts';
import { readCandidate } from '../../../lib/domain/candidate/read-candidate.ts';
import type { CandidateSetting } from '../../../lib/domain/candidate/reading-aid.ts';
import { createSkillFinder, type SkillFinder } from '../../../lib/domain/candidate/skills/find-skill.ts';
import { isTalk } from '../../../lib/domain/conversation/passages.ts';
import { NETWORK_NAMES } from '../../../lib/domain/profile/network-names.ts';
import { personKey } from '../../../lib/domain/profile/person-key.ts';
import type { ProfileReading } from '../../../lib/domain/profile/reading.ts';
import { CONVERSATION_CUES } from '../../../lib/languages/conversation-cues.ts';
import { DELICATE } from '../../../lib/languages/delicate.ts';
import { OPENING_CUES } from '../../../lib/languages/opening-cues.ts';
import { SKILL_CUES } from '../../../lib/languages/skills/cues.ts';
import { SKILL_GROUPS } from '../../../lib/languages/skills/index.ts';
import type { CandidateReading, CandidateView, KeptOpening } from '../../../lib/messages/candidate-view.ts';
import type { Settings } from '../../../lib/messages/settings.ts';
import { colleagueSentence } from '../journal/views.ts';
import { journalWords } from '../journal/words.ts';
import { narrativeInForce } from '../narrative-in-force.ts';
import { today } from '../now.ts';
import { candidateDuty } from './duty.ts';

/** Whether words of another person may be shown at all. */
export const isQuotable = (text: string): boolean => isTalk(text, CONVERSATION_CUES, DELICATE);

// The lexicon is put together when the first profile is read, and not when the background starts.
let finder: SkillFinder | null = null;
const skills = (): SkillFinder => {
  finder ??= createSkillFinder(SKILL_GROUPS, SKILL_CUES);
  return finder;
};

/** A profile read for the opening that is asked for, else for the one chosen last. */
export async function candidateView(
  db: Database,
  settings: Settings,
  reading: ProfileReading,
  asked: string | null,
  inPage: boolean,
): Promise<CandidateView> {
  const openings = await allOpenings(db);
  const chosen = openings.find(({ id }) => id === asked) ?? openings[0];
  const { candidateNameHidden: nameHidden, onlyOpenToOffers } = settings;
  return {
    openings,
    reading: chosen ? await readFor(db, settings, reading, chosen, inPage) : null,
    nameHidden,
    onlyOpenToOffers,
  };
}

async function readFor(
  db: Database,
  settings: Settings,
  reading: ProfileReading,
  { id, opening }: KeptOpening,
  inPage: boolean,
): Promise<CandidateReading> {
  const { language, candidateNameHidden } = settings;
  const setting: CandidateSetting = { language, finder: skills(), isQuotable };
  const findings = checkOpening(opening, OPENING_CUES, language, await narrativeInForce(db));
  const aid = readCandidate(reading, opening, findings, setting);
  const person = personKey(reading.network, reading.path) ?? '';
  const own = await candidateWords(db, id, person);
  const name = candidateNameHidden && !own?.note.trim() ? null : reading.name;
  const network = NETWORK_NAMES[reading.network];
  const duty = { person, name: name ?? '', network, today: today() };
  const words = journalWords(settings);
  const row = await personAt(db, person);
  const turned = row && colleagueSentence(row.state, words, inPage);
  return { opening: id, aid, own, name, turned, duty: await candidateDuty(db, duty, words) };
}
