import type { NarrativeLanguage } from '../narrative/fields.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Theme } from '../narrative/theme.ts';
import { activeThemes } from '../narrative/validity.ts';
import type { Role } from '../profile/checks/check.ts';
import { type Material, materialsOf, type ThemeOf } from './material.ts';
import { PATTERNS } from './patterns/index.ts';
import { openingsFor, type Pattern } from './patterns/pattern.ts';

/** An angle before it is judged and worded: what is told, how, and what it begins with. */
export interface Candidate {
  /** 'theme/pattern/material' */
  id: string;
  theme: Theme;
  pattern: Pattern;
  material: Material;
}

/**
 * Every angle that this role can tell on this day. Left out: themes that rest or mean nothing to the role, patterns that
 * don't suit the role or the theme's goals, and patterns without the material that they need.
 */
export function candidatesOf(
  narrative: Narrative,
  role: Role,
  today: string,
  language: NarrativeLanguage,
  themeOf: ThemeOf,
): Candidate[] {
  const areas = new Map(narrative.goals.map(({ id, area }) => [id, area]));
  return activeThemes(narrative, today)
    .filter((theme) => theme.roles[role] !== undefined)
    .flatMap((theme) => {
      const served = new Set(theme.goals.map((id) => areas.get(id)));
      const materials = materialsOf(theme, narrative, role, today, language, themeOf);
      return PATTERNS.filter(
        ({ fit, goals }) => fit[role] > 0 && (served.size === 0 || goals.some((goal) => served.has(goal))),
      ).flatMap((pattern) => {
        const text = pattern.wording[language];
        return materials
          .filter(
            ({ kind, applicants }) =>
              openingsFor(text, kind) !== undefined && !(applicants === false && isForApplicants(pattern)),
          )
          .map((material) => ({ id: `${theme.id}/${pattern.id}/${material.id}`, theme, pattern, material }));
      });
    });
}

/** A pattern about hiring takes no question of a customer. */
const isForApplicants = ({ goals }: Pattern): boolean => goals.every((goal) => goal === 'hr');
