import type { SkillGroup } from '../../domain/candidate/skills/skill-group.ts';
import { careAndScience } from './care-and-science.ts';
import { it } from './it.ts';
import { languages } from './languages.ts';
import { logistics } from './logistics.ts';
import { machines } from './machines.ts';
import { market } from './market.ts';
import { office } from './office.ts';
import { trades } from './trades.ts';

/** Every alias group of skills, German and English together. */
export const SKILL_GROUPS: readonly SkillGroup[] = [
  ...it,
  ...machines,
  ...trades,
  ...office,
  ...market,
  ...logistics,
  ...careAndScience,
  ...languages,
];
