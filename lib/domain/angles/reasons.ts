import { textIn } from '../narrative/text-in.ts';
import type { CoachLanguage } from '../profile/checks/check.ts';
import type { AngleSetting } from './angle.ts';
import { fillFrame, innerQuotes } from './frame.ts';
import type { Judged } from './judge.ts';
import type { PageText } from './page-text.ts';
import { aroundWords, saysDu, spelled } from './patterns/text-for.ts';
import type { EvidenceWord } from './ranking/evidence.ts';
import { WHY } from './wording/why.ts';

/** From this deficit on, a goal is worth a word: a tenth of the way behind its plan. */
const BEHIND = 0.1;
/** Themes heard of less than this lately are called untold. */
const UNTOLD = 0.99;

/**
 * Why this angle today, in the coach's spelling: the words of the page first, then the goal, the role or what has not been
 * told. At most two.
 */
export function reasonsFor(judged: Judged, page: PageText | null, setting: AngleSetting): string[] {
  const { candidate, evidence, goal, deficit } = judged;
  const { language, narrative, role } = setting;
  const side = language === 'en' ? 'en' : 'de';
  const text = saysDu(language) ? { ...WHY.de, ...WHY['de-du'] } : WHY[side];
  const theme = textIn(candidate.theme.title, side);
  const aim = narrative.goals.find(({ id }) => id === goal)?.aim;
  const meaning = candidate.theme.roles[role];
  const reasons: string[] = [];
  const say = (frame: string, phrases: Readonly<Record<string, string>>) =>
    reasons.push(spelled(fillFrame(frame, phrases), language));
  if (evidence && page) {
    const fill = (frame: string) => fillFrame(frame, { theme });
    reasons.push(aroundWords(text.page[page.kind], 'words', quoted(evidence, language), fill, language));
  }
  if (aim && deficit >= BEHIND) say(text.goal, { goal: textIn(aim, side) });
  if (meaning) say(text.role, { meaning: textIn(meaning, side) });
  if (setting.recent.length > 0 && judged.novelty >= UNTOLD) say(text.untold, { theme });
  if (reasons.length === 0) say(text.plan, { theme });
  return reasons.slice(0, 2);
}

/** Words of the page as written, each in the quotes of the coach's language. */
function quoted(evidence: readonly EvidenceWord[], language: CoachLanguage): string {
  const [open, close, and] = QUOTES[language === 'en' ? 'en' : language.startsWith('de-CH') ? 'de-CH' : 'de'];
  return evidence
    .slice(0, 2)
    .map(({ post }) => `${open}${innerQuotes(post)}${close}`)
    .join(and);
}

const QUOTES = { de: ['„', '“', ' und '], 'de-CH': ['«', '»', ' und '], en: ['“', '”', ' and '] } as const;
