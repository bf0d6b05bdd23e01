import * as z from 'zod/mini';
import { NARRATIVE_LANGUAGES } from '../../domain/narrative/fields.ts';
import { ROLES, type Role } from '../../domain/profile/checks/check.ts';
import { answer, defineCommand } from '../command.ts';
import { NarrativeData } from '../fields.ts';
import type { AnglePreview } from '../narrative-view.ts';

/** What somebody in a role would be offered if what is being edited were in force today. Keeps nothing. */
export const previewAngles = defineCommand({
  kind: 'question',
  from: ['extension'],
  input: z.strictObject({
    data: NarrativeData,
    role: z.enum(ROLES as readonly [Role, ...Role[]]),
    /** Id of the theme that is being edited; null = of all. */
    theme: z.nullable(z.string().check(z.maxLength(60))),
    side: z.enum(NARRATIVE_LANGUAGES),
  }),
  output: answer<AnglePreview>(),
});
