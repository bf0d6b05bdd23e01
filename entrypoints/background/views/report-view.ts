import { textFor } from '../../../lib/domain/profile/checks/wording.ts';
import { changesBetween, knownOutcomes, type ProfileRun } from '../../../lib/domain/profile/history.ts';
import { type CheckResult, levelOf, openFindings } from '../../../lib/domain/profile/judge.ts';
import { nextFixes, nextLifts } from '../../../lib/domain/profile/next-fixes.ts';
import { localeOf } from '../../../lib/languages/translate.ts';
import type { ChangesView, ReportView, UnreadView } from '../../../lib/messages/view.ts';
import { findingView, liftView } from './finding-view.ts';
import type { ReportInput } from './look-input.ts';

/** With fewer fixes than these, a profile gets lifts, too. */
const STEPS = 3;

/** The coach's report on the user's own profile, in finished texts. */
export function reportView(input: ReportInput): ReportView {
  const { results, context, translate, language } = input;
  const open = openFindings(results, context.role);
  const fixes = nextFixes(results, context.role);
  const name = ({ check }: CheckResult) => ({ id: check.id, name: textFor(check, language).name });
  return {
    level: input.level.level,
    levelName: input.level.level === null ? null : translate(`level.${input.level.level}`),
    sentence: leadSentence(input, fixes),
    fixes: fixes.map((result) => findingView(result, input)),
    more: open.filter((result) => !fixes.includes(result)).map((result) => findingView(result, input)),
    lifts:
      fixes.length < STEPS || input.level.level === 4
        ? nextLifts(results, context.role).map((result) => liftView(result, input))
        : [],
    strengths: results
      .filter(({ outcome }) => outcome === 'pass')
      .sort(byWeight(input))
      .map(name),
    unread: results.filter(({ outcome }) => outcome === 'unreadable').map(unreadView(input)),
    changes: changesView(input),
  };
}

const unreadView =
  ({ language, translate }: ReportInput) =>
  ({ check }: CheckResult): UnreadView => ({
    id: check.id,
    name: textFor(check, language).name,
    hint: check.elsewhere ? translate(`hint.${check.elsewhere}`) : null,
  });

const byWeight =
  ({ context }: ReportInput) =>
  (a: CheckResult, b: CheckResult) =>
    b.check.weights[context.role] - a.check.weights[context.role];

function leadSentence({ level, results, context, translate }: ReportInput, fixes: readonly CheckResult[]): string {
  if (level.level === null) return translate('lead.none');
  const seen = results.some(({ outcome }) => outcome === 'unreadable') ? 'some' : 'all';
  const count = fixes.length;
  const mended = results.map((result) => (fixes.includes(result) ? { ...result, outcome: 'pass' as const } : result));
  const reaches = (levelOf(mended, context.role).level ?? 0) > level.level;
  const far = level.level < 4 && count > 0 && !reaches;
  return translate(far ? `lead.${level.level as 1 | 2 | 3}.far` : `lead.${level.level}`, { seen, count });
}

/** Compares with the last run of an earlier day, so that "since last time" stays the same for a whole sitting. */
function changesView({ history, readAt, outcomes, results, translate, language }: ReportInput): ChangesView | null {
  const runs = runsBefore(history, readAt);
  const before = runs.at(-1);
  if (!before) return null;
  const { better, worse } = changesBetween(knownOutcomes(runs), outcomes);
  if (better.length === 0 && worse.length === 0) return null;
  const names = (ids: readonly string[]) =>
    results.filter(({ check }) => ids.includes(check.id)).map(({ check }) => textFor(check, language).name);
  const date = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long' }).format(
    new Date(before.at),
  );
  return { since: translate('changes.since', { date }), better: names(better), worse: names(worse) };
}

/** Runs up to the one that is compared with, oldest first. */
function runsBefore(history: readonly ProfileRun[], readAt: string): readonly ProfileRun[] {
  const day = readAt.slice(0, 10);
  const earlier = history.filter((run) => run.at.slice(0, 10) < day);
  return earlier.length > 0 ? earlier : history.slice(0, 1);
}
