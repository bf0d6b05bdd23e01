import type { Outcome, Role } from './checks/check.ts';
import type { CheckResult, Level } from './judge.ts';

/** What came out of one run of all checks on the own profile. */
export interface ProfileRun {
  /** UUIDv7, made by the background. */
  id: string;
  deviceId: string;
  personKey: string;
  /** ISO time. */
  at: string;
  role: Role;
  level: 1 | 2 | 3 | 4 | null;
  /** Check id to outcome; only what could be judged. */
  outcomes: Record<string, Outcome>;
}

const ORDER: Partial<Record<Outcome, number>> = { fail: 0, partial: 1, pass: 2 };

/** The outcomes worth keeping: what could be judged. */
export function outcomesOf(results: readonly CheckResult[]): Record<string, Outcome> {
  const judged = results.filter(({ outcome }) => ORDER[outcome] !== undefined);
  return Object.fromEntries(judged.map(({ check, outcome }) => [check.id, outcome]));
}

/**
 * What is known of each check after these runs: its last outcome, also where later runs did not see it. Otherwise a fix
 * would go unnoticed whenever the page was read in part in between.
 * @param runs of one person, oldest first
 */
export function knownOutcomes(runs: readonly Pick<ProfileRun, 'outcomes'>[]): Record<string, Outcome> {
  return Object.assign({}, ...runs.map(({ outcomes }) => outcomes));
}

/**
 * Which checks got better or worse. A check that was unreadable on either side is neither: what was not seen has not
 * changed.
 */
export function changesBetween(
  before: Readonly<Record<string, Outcome>>,
  after: Readonly<Record<string, Outcome>>,
): { better: string[]; worse: string[] } {
  const better: string[] = [];
  const worse: string[] = [];
  for (const [id, outcome] of Object.entries(after)) {
    const was = ORDER[before[id] ?? 'unreadable'];
    const is = ORDER[outcome];
    if (was === undefined || is === undefined || was === is) continue;
    (is > was ? better : worse).push(id);
  }
  return { better, worse };
}

/** Whether a run says something that the last kept one does not. */
export function isNews(
  last: ProfileRun | undefined,
  outcomes: Record<string, Outcome>,
  level: Level['level'],
): boolean {
  if (!last) return Object.keys(outcomes).length > 0;
  const { better, worse } = changesBetween(last.outcomes, outcomes);
  const newlySeen = Object.keys(outcomes).some((id) => last.outcomes[id] === undefined);
  return better.length > 0 || worse.length > 0 || newlySeen || last.level !== level;
}
