import type { CoachLanguage } from '../../../lib/domain/profile/checks/check.ts';
import { CHECKS } from '../../../lib/domain/profile/checks/index.ts';
import { textFor } from '../../../lib/domain/profile/checks/wording.ts';
import { changesBetween, knownOutcomes, type ProfileRun } from '../../../lib/domain/profile/history.ts';
import type { Translate } from '../../../lib/languages/translate.ts';
import type { RunView } from '../../../lib/messages/view.ts';

interface RunsInput {
  /** Oldest first, of any number of people. */
  runs: readonly ProfileRun[];
  /** Person key to name, where one is known. */
  names: Readonly<Record<string, string>>;
  language: CoachLanguage;
  translate: Translate;
}

/** The history in finished texts, newest first; each run is compared with what was known before of the same profile. */
export function runViews({ runs, names, language, translate }: RunsInput): RunView[] {
  const before = new Map<string, ProfileRun[]>();
  const views = runs.map((run): RunView => {
    const earlier = before.get(run.personKey);
    before.set(run.personKey, [...(earlier ?? []), run]);
    return {
      id: run.id,
      at: run.at,
      profile: profileName(run.personKey, names),
      level: run.level,
      levelName: run.level === null ? null : translate(`level.${run.level}`),
      changes: earlier ? changeNames(earlier, run, language) : null,
    };
  });
  return views.reverse();
}

function changeNames(earlier: readonly ProfileRun[], run: ProfileRun, language: CoachLanguage): RunView['changes'] {
  const { better, worse } = changesBetween(knownOutcomes(earlier), run.outcomes);
  const named = (ids: readonly string[]) =>
    CHECKS.filter(({ id }) => ids.includes(id)).map((check) => textFor(check, language).name);
  return { better: named(better), worse: named(worse) };
}

function profileName(key: string, names: RunsInput['names']): string {
  const [network, slug] = key.split(/:(.*)/s);
  return `${names[key] ?? slug ?? ''}, ${network === 'xing' ? 'XING' : 'LinkedIn'}`;
}
