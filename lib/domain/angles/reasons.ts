import { textIn } from '../narrative/text-in.ts';
import type { AngleSetting } from './angle.ts';
import { fillFrame, innerQuotes } from './frame.ts';
import type { Judged } from './judge.ts';
import type { PageText } from './page-text.ts';
import { saysDu } from './patterns/text-for.ts';
import type { EvidenceWord } from './ranking/evidence.ts';
import { WHY } from './wording/why.ts';

/** From this deficit on, a goal is worth a word: a tenth of the way behind its plan. */
const BEHIND = 0.1;
/** Themes heard of less than this lately are called untold. */
const UNTOLD = 0.99;

/** Why this angle today: the words of the page first, then the goal, the role or what has not been told. At most two. */
export function reasonsFor(judged: Judged, page: PageText | null, setting: AngleSetting): string[] {
  const { candidate, evidence, goal, deficit } = judged;
  const { language, narrative, role } = setting;
  const side = language === 'en' ? 'en' : 'de';
  const text = saysDu(language) ? { ...WHY.de, ...WHY['de-du'] } : WHY[side];
  const theme = textIn(candidate.theme.title, side);
  const aim = narrative.goals.find(({ id }) => id === goal)?.aim;
  const meaning = candidate.theme.roles[role];
  const reasons: string[] = [];
  if (evidence && page) reasons.push(fillFrame(withWords(text.page[page.kind], evidence, side), { theme }));
  if (aim && deficit >= BEHIND) reasons.push(fillFrame(text.goal, { goal: textIn(aim, side) }));
  if (meaning) reasons.push(fillFrame(text.role, { meaning: textIn(meaning, side) }));
  if (setting.recent.length > 0 && judged.novelty >= UNTOLD) reasons.push(fillFrame(text.untold, { theme }));
  if (reasons.length === 0) reasons.push(fillFrame(text.plan, { theme }));
  return reasons.slice(0, 2);
}

/** Words of the page stand as written, each in quotes; put in as text, so that a brace in one is never a slot. */
function withWords(frame: string, evidence: readonly EvidenceWord[], side: 'de' | 'en'): string {
  const [open, close, and] = side === 'de' ? ['„', '“', ' und '] : ['“', '”', ' and '];
  const said = evidence.slice(0, 2).map(({ post }) => `${open}${innerQuotes(post)}${close}`);
  return frame.replace('{words}', () => said.join(and));
}
