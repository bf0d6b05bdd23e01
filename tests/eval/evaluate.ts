import type { Angle } from '../../lib/domain/angles/angle.ts';
import { candidatesOf } from '../../lib/domain/angles/candidates.ts';
import type { Shown, Written } from '../../lib/domain/angles/novelty.ts';
import { createRanking, type ThemeScore } from '../../lib/domain/angles/ranking/rank.ts';
import { createAngles } from '../../lib/domain/angles/suggest.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import { rankedTheme } from '../../lib/domain/narrative/ranked-theme.ts';
import { ROLES, type Role } from '../../lib/domain/profile/checks/check.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { settingFor, TODAY } from '../angles/setting.ts';
import type { Context } from './context.ts';
import { firsts, mean, ndcg } from './measures.ts';

export interface Figures {
  /** Themes by the ranking alone, and in the order in which angles name them after MMR. */
  before: number;
  after: number;
  /** Share of the labels 2 and 3 that are offered with evidence; of the themes that don't fit, that are, too. */
  right: number;
  wrong: number;
  /** Share of pages that fit no theme on which nothing is said to fit. */
  silent: number;
  /** Distinct themes among the first three from the plan; beside a page, what fits it mostly fits by one theme. */
  themesInTop3: number;
  /** Share of ten days' first three angles that the user had seen before, when the first is written each day. */
  duplicates: number;
  /** Share of the first three angles that stay when the text is lightly edited. */
  stable: number;
}

/** One narrative, all roles, all contexts. */
export function evaluate(narrative: Narrative, contexts: readonly Context[]): Figures {
  const runs = ROLES.flatMap((role) => contexts.map((context) => run(narrative, role, context)));
  const labelled = runs.filter(({ gains }) => gains.some((gain) => gain > 0));
  const shares = (of: (one: Run) => boolean[]) => mean(runs.flatMap(of).map(Number));
  return {
    before: mean(labelled.map(({ before, gains }) => ndcg(before, gains))),
    after: mean(labelled.map(({ after, gains }) => ndcg(after, gains))),
    right: shares(({ right }) => right),
    wrong: shares(({ wrong }) => wrong),
    silent: mean(runs.filter(({ unfitting }) => unfitting).map(({ shown }) => Number(shown.length === 0))),
    themesInTop3: mean(runs.map(({ top }) => firsts(top.slice(0, 3).map(({ theme }) => theme.id)).length)),
    duplicates: mean(ROLES.map((role) => duplicates(narrative, role))),
    stable: mean(runs.flatMap(({ stable }) => (stable === null ? [] : [stable]))),
  };
}

interface Run {
  gains: number[];
  before: number[];
  after: number[];
  right: boolean[];
  wrong: boolean[];
  unfitting: boolean;
  shown: string[];
  top: Angle[];
  stable: number | null;
}

function run(narrative: Narrative, role: Role, { page, labels }: Context): Run {
  const setting = settingFor(narrative, { role });
  const open = firsts(candidatesOf(narrative, role, TODAY, 'de', () => null).map(({ theme }) => theme.id));
  const gainOf = (id: string): number => labels[id] ?? 0;
  const suggest = createAngles(setting);
  const { angles, plan } = suggest(page, 5);
  const shown = firsts(angles.map(({ theme }) => theme.id));
  const order = firsts([...shown, ...plan.map(({ theme }) => theme.id), ...open]);
  const ranked = page ? rankThemes(narrative, page.text).filter(({ id }) => open.includes(id)) : [];
  const edited = page && suggest({ ...page, text: edit(page.text) }, 5);
  const ids = (list: readonly Angle[]) => list.slice(0, 3).map(({ id }) => id);
  return {
    gains: page ? open.map(gainOf) : [],
    before: ranked.map(({ id }) => gainOf(id)),
    after: order.map(gainOf),
    right: open.filter((id) => gainOf(id) >= 2).map((id) => shown.includes(id)),
    wrong: page ? open.filter((id) => gainOf(id) === 0).map((id) => shown.includes(id)) : [],
    unfitting: page !== null && Object.keys(labels).length === 0,
    shown,
    top: plan,
    stable: edited && angles.length > 0 ? shareKept(ids(angles), ids(edited.angles)) : null,
  };
}

const rankThemes = (narrative: Narrative, text: string): ThemeScore[] =>
  createRanking(
    narrative.themes.map((theme) => rankedTheme(theme, TODAY)),
    STOP_WORDS,
  )(text);

/** What people change in a text without changing what it says. */
const edit = (text: string): string =>
  `Heute gelesen. ${text.replace(/[,!]/g, '').replace(/\bund\b/g, 'sowie')} Danke!`;

const shareKept = (before: readonly string[], after: readonly string[]): number =>
  before.filter((id) => after.includes(id)).length / before.length;

/** Ten days in a row, the first angle written each day; how many of the three shown had been shown before. */
function duplicates(narrative: Narrative, role: Role): number {
  const recent: Written[] = [];
  const seen: Shown[] = [];
  const again: number[] = [];
  for (let day = 1; day <= 10; day += 1) {
    const today = `2026-11-${String(day + 14).padStart(2, '0')}`;
    const { plan } = createAngles(settingFor(narrative, { role, today, recent, shown: seen }))(null, 3);
    again.push(
      ...plan.map(({ theme, pattern }) => Number(seen.some(({ id }) => id.startsWith(`${theme.id}/${pattern.id}/`)))),
    );
    const [first] = plan;
    if (!first) continue;
    recent.push({ theme: first.theme.id, pattern: first.pattern.id, on: today });
    seen.push(...plan.map(({ id }) => ({ id, on: today })));
  }
  return mean(again);
}
