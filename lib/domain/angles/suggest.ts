import { rankedTheme } from '../narrative/ranked-theme.ts';
import type { AngleSetting, Suggestions } from './angle.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { diversify, jaccard } from './diversity.ts';
import { deficits } from './goal-deficit.ts';
import { type Fit, type Judged, judgeAngles } from './judge.ts';
import type { PageText } from './page-text.ts';
import { presentAngle } from './present.ts';
import { contentWords, gramsOf } from './ranking/grams.ts';
import { createRanking, type RankedTheme, type ThemeScore } from './ranking/rank.ts';
import { createThemeOf } from './theme-of.ts';

/** Candidates of one theme that go on to be compared; more would only be more of the same. */
const PER_THEME = 12;
/** Likeness of two angles of the same theme, and of the same pattern. */
const SAME_THEME = 0.9;
const SAME_PATTERN = 0.5;

/**
 * Angles for one user on one day. What does not depend on the page is prepared once, so that a feed of many posts costs
 * one search each.
 * @returns for a page, or for none: what fits it, shown by its words, and what comes from the plan. A page that tells
 * of a death or a dismissal gets no angles at all
 */
export function createAngles(setting: AngleSetting): (page: PageText | null, count: number) => Suggestions {
  const { narrative, role, today, stopWords } = setting;
  const side = setting.language === 'en' ? 'en' : 'de';
  const ranked = narrative.themes.map((theme) => rankedTheme(theme, today));
  const rank = createRanking(ranked, stopWords);
  const candidates = candidatesOf(narrative, role, today, side, createThemeOf(narrative, today, stopWords));
  const own = sharesOf(rank(setting.about));
  const deficit = deficits(narrative, today, setting.behind);
  const fitOf = createFit(candidates, rank, stopWords);
  const alike = likeness(ranked, stopWords);
  return (page, count) => {
    if (page && setting.delicate.test(page.text)) return { angles: [], plan: [] };
    const judged = judgeAngles(candidates, page ? fitOf(page.text) : null, own, deficit, setting);
    const best = bestOfThemes(judged);
    const chosen = (list: readonly Judged[]) =>
      diversify(list, count, alike).map((one) => presentAngle(one, page, setting));
    return {
      angles: chosen(best.filter(({ evidence }) => evidence !== null)),
      plan: chosen(best.filter(({ evidence }) => evidence === null)),
    };
  };
}

function bestOfThemes(judged: readonly Judged[]): Judged[] {
  const seen = new Map<string, number>();
  return judged.filter(({ candidate: { theme } }) => {
    const count = (seen.get(theme.id) ?? 0) + 1;
    seen.set(theme.id, count);
    return count <= PER_THEME;
  });
}

const sharesOf = (scores: readonly ThemeScore[]): Map<string, number> => {
  const best = Math.max(1, ...scores.map(({ score }) => score));
  return new Map(scores.map(({ id, score }) => [id, score / best]));
};

/** How well themes and the sentences of their materials fit a text. */
function createFit(
  candidates: readonly Candidate[],
  rank: (text: string) => ThemeScore[],
  stopWords: ReadonlySet<string>,
): (text: string) => Fit {
  const keyOf = ({ theme, material }: Candidate): string => `${theme.id}/${material.id}`;
  const sentences = new Map(candidates.map((candidate) => [keyOf(candidate), candidate.material.sentence]));
  const rankMaterials = createRanking(
    [...sentences].map(([id, body]) => ({ id, title: '', body, keywords: [] })),
    stopWords,
  );
  return (text) => {
    const materials = sharesOf(rankMaterials(text));
    return {
      themes: new Map(rank(text).map((score) => [score.id, score])),
      materialOf: (candidate) => materials.get(keyOf(candidate)) ?? 0,
    };
  };
}

function likeness(ranked: readonly RankedTheme[], stopWords: ReadonlySet<string>): (a: Judged, b: Judged) => number {
  const grams = new Map(
    ranked.map(({ id, title, body, keywords }) => [
      id,
      new Set(contentWords([title, body, ...keywords].join(' '), stopWords).flatMap(({ folded }) => gramsOf(folded))),
    ]),
  );
  const none: ReadonlySet<string> = new Set();
  return ({ candidate: a }, { candidate: b }) => {
    const themes =
      a.theme.id === b.theme.id ? SAME_THEME : jaccard(grams.get(a.theme.id) ?? none, grams.get(b.theme.id) ?? none);
    const same = a.theme.id === b.theme.id && a.material.id === b.material.id ? 1 - SAME_THEME : 0;
    return Math.min(1.5, themes + same + (a.pattern.id === b.pattern.id ? SAME_PATTERN : 0));
  };
}
