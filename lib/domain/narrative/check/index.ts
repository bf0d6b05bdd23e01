import { avoidedWordUsed } from './avoided-word-used.ts';
import { claimWithoutFact } from './claim-without-fact.ts';
import { factExpired } from './fact-expired.ts';
import { factExpiresSoon } from './fact-expires-soon.ts';
import { factWithoutEnd } from './fact-without-end.ts';
import { forNobody } from './for-nobody.ts';
import { goalOver } from './goal-over.ts';
import { goalWithoutMeasure } from './goal-without-measure.ts';
import { keywordCount } from './keyword-count.ts';
import { keywordShared } from './keyword-shared.ts';
import { missingSide } from './missing-side.ts';
import type { NarrativeCheck } from './narrative-check.ts';
import { noFactToday } from './no-fact-today.ts';
import { nobodyAsks } from './nobody-asks.ts';
import { nobodyToAsk } from './nobody-to-ask.ts';
import { numberWithoutFact } from './number-without-fact.ts';
import { pauseOver } from './pause-over.ts';
import { releaseOver } from './release-over.ts';
import { roleWithoutMeaning } from './role-without-meaning.ts';
import { slogan } from './slogan.ts';
import { themeCount } from './theme-count.ts';
import { unansweredQuestion } from './unanswered-question.ts';
import { unspokenWords } from './unspoken-words.ts';

/** Every check of a narrative, one line each, the weightiest first. */
export const NARRATIVE_CHECKS: readonly NarrativeCheck[] = [
  claimWithoutFact,
  slogan,
  factExpired,
  noFactToday,
  numberWithoutFact,
  nobodyAsks,
  forNobody,
  unansweredQuestion,
  goalWithoutMeasure,
  roleWithoutMeaning,
  unspokenWords,
  avoidedWordUsed,
  factExpiresSoon,
  factWithoutEnd,
  releaseOver,
  nobodyToAsk,
  goalOver,
  pauseOver,
  keywordCount,
  keywordShared,
  missingSide,
  themeCount,
];
