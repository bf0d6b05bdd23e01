import type { Angle } from '../../lib/domain/angles/angle.ts';
import { candidatesOf } from '../../lib/domain/angles/candidates.ts';
import { presentAngle } from '../../lib/domain/angles/present.ts';
import { createThemeOf } from '../../lib/domain/angles/theme-of.ts';
import { type CoachLanguage, ROLES, type Role } from '../../lib/domain/profile/checks/check.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { SAMPLES } from './sample-narratives.ts';
import { settingFor, TODAY } from './setting.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'de-CH-du', 'en'];

export interface Printed {
  narrative: string;
  role: Role;
  language: CoachLanguage;
  angle: Angle;
}

/** Every angle that any sample, role and language can give: the full product, with a page that fits and without. */
export function allAngles(): Printed[] {
  return [...SAMPLES].flatMap(([name, narrative]) =>
    ROLES.flatMap((role) =>
      LANGUAGES.flatMap((language) => {
        const setting = settingFor(narrative, { role, language });
        const side = language === 'en' ? 'en' : 'de';
        const themeOf = createThemeOf(narrative, TODAY, STOP_WORDS);
        return candidatesOf(narrative, role, TODAY, side, themeOf).map((candidate, at) => {
          const evidence = at % 2 === 0 ? [{ post: candidate.theme.keywords[side][0] ?? 'Wort', theme: '' }] : null;
          const goal = candidate.theme.goals[0] ?? null;
          const judged = { candidate, score: 0, evidence, goal, deficit: at % 3 === 0 ? 1 : 0, novelty: 1 };
          const page = evidence ? ({ kind: 'post', text: '' } as const) : null;
          return { narrative: name, role, language, angle: presentAngle(judged, page, setting) };
        });
      }),
    ),
  );
}

/** Every text of an angle that the user reads. */
export const textsOf = (angle: Angle): string[] => [
  angle.title,
  angle.pattern.name,
  angle.opening,
  ...angle.why,
  ...angle.steps,
  ...angle.questions,
  ...angle.facts.flatMap(({ text, source }) => [text, source]),
  ...angle.release,
  angle.leaveOut,
];
