import type { AngleSetting } from './angle.ts';
import type { Candidate } from './candidates.ts';
import { isResting, noveltyOf, stalenessOf } from './novelty.ts';
import type { EvidenceWord } from './ranking/evidence.ts';
import type { ThemeScore } from './ranking/rank.ts';
import { turnOf } from './turn.ts';

/** What each part weighs; the page weighs most, and counts only where its words show that it fits. */
const WEIGHTS = {
  page: 0.36,
  role: 0.11,
  own: 0.07,
  goal: 0.09,
  novelty: 0.11,
  material: 0.08,
  stale: 0.15,
  turn: 0.03,
} as const;
/** Scores below this are weak, however they compare: the best of nothing is still nothing. */
const WEAK = 6;
/** What carries an opening by itself comes before what only claims. */
const CONCRETE = { story: 1, number: 0.9, fact: 0.8, question: 0.9, worry: 0.7, claim: 0.5 } as const;

export interface Judged {
  candidate: Candidate;
  score: number;
  evidence: EvidenceWord[] | null;
  /** Id of the theme's goal that is most behind, of those the pattern serves. */
  goal: string | null;
  deficit: number;
  novelty: number;
}

/** What one page, or none, says about the themes and their materials. */
export interface Fit {
  themes: ReadonlyMap<string, ThemeScore>;
  /** In [0, 1], by the words of the material's own sentence. */
  materialOf(candidate: Candidate): number;
}

/** Judges candidates; those that the user has hidden or that rest are left out. Best first, in a settled order. */
export function judgeAngles(
  candidates: readonly Candidate[],
  fit: Fit | null,
  own: ReadonlyMap<string, number>,
  deficit: ReadonlyMap<string, number>,
  setting: Pick<AngleSetting, 'narrative' | 'role' | 'recent' | 'shown' | 'hidden' | 'today'>,
): Judged[] {
  const areas = new Map(setting.narrative.goals.map(({ id, area }) => [id, area]));
  const hidden = new Set(setting.hidden);
  const best = Math.max(WEAK, ...[...(fit?.themes.values() ?? [])].map(({ score }) => score));
  return candidates
    .filter(
      ({ id, theme, pattern }) =>
        !hidden.has(id) &&
        !hidden.has(`${theme.id}/${pattern.id}`) &&
        !isResting(theme.id, pattern.id, setting.recent, setting.today),
    )
    .map((candidate): Judged => {
      const { theme, pattern, material } = candidate;
      const ranked = fit?.themes.get(theme.id);
      const evidence = ranked?.evidence ?? null;
      const [goal, behind] = mostBehind(
        theme.goals.filter((id) => pattern.goals.includes(areas.get(id) ?? 'branding')),
        deficit,
      );
      const novelty = noveltyOf(theme.id, pattern.id, setting.recent, setting.today);
      const page = ranked && evidence ? ranked.score / best : 0;
      const concrete = CONCRETE[material.kind];
      const score =
        WEIGHTS.page * page +
        WEIGHTS.role * (pattern.fit[setting.role] / 3) +
        WEIGHTS.own * (own.get(theme.id) ?? 0) +
        WEIGHTS.goal * behind +
        WEIGHTS.novelty * novelty +
        WEIGHTS.material * (fit && evidence ? (concrete + fit.materialOf(candidate)) / 2 : concrete) +
        WEIGHTS.stale * (1 - stalenessOf(theme.id, pattern.id, setting.shown, setting.today)) +
        WEIGHTS.turn * turnOf(`${candidate.id} ${setting.today}`);
      return { candidate, score, evidence, goal, deficit: behind, novelty };
    })
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
}

function mostBehind(goals: readonly string[], deficit: ReadonlyMap<string, number>): [string | null, number] {
  return goals.reduce<[string | null, number]>(
    (most, id) => ((deficit.get(id) ?? 0) > most[1] || most[0] === null ? [id, deficit.get(id) ?? 0] : most),
    [null, 0],
  );
}
