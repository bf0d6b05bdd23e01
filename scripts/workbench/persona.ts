import * as z from 'zod/mini';
import { AREAS, Day, Id, RoleName } from '../../lib/domain/narrative/fields.ts';

const name = z.pipe(
  z.union([z.string(), z.object({ name: z.string() })]),
  z.transform((one) => (typeof one === 'string' ? one : one.name)),
);
const line = z.optional(z.nullable(z.string()));

/**
 * Who sits in front of the coach, for the workbench (`--me persona.json`):
 *
 *     {
 *       "role": "employee",                  executive, sales, recruiter or employee
 *       "name": "Jonas Adeyemi",             optional, as everything below
 *       "headline": "Kundendienst",
 *       "about": "Ich stelle Heizungen ein.",
 *       "subjects": ["Heizkurve", "Ausbildung"],
 *       "location": "Graz, Österreich",      what two profiles can have in common:
 *       "experience": [{ "title": "Monteur", "company": "Alpenglut", "start": "2019-04", "end": "present" }],
 *       "education": [{ "school": "HTL Weiz", "degree": "Maschinenbau" }],
 *       "languages": ["Slowenisch"],         or with a level, as readings have them
 *       "skills": ["Wärmepumpen"],
 *       "behind": "hr",                      the area that is behind: branding, sales or hr
 *       "recent": [{ "theme": "second-winter", "pattern": "field-note", "on": "2026-11-03" }],
 *       "shown": [{ "id": "second-winter/poll/claim", "on": "2026-11-24" }],  offered and not taken up
 *       "hidden": ["second-winter/poll/claim"],  ids of angles never to be seen again
 *       "today": "2026-11-25"                otherwise the day of the clock
 *     }
 */
export const Persona = z.object({
  role: RoleName,
  name: z.optional(z.string()),
  headline: z.optional(z.string()),
  about: z.optional(z.string()),
  subjects: z._default(z.array(z.string()), []),
  location: line,
  experience: z._default(z.array(z.object({ title: line, company: line, start: line, end: line })), []),
  education: z._default(z.array(z.object({ school: z.string(), degree: line })), []),
  languages: z._default(z.array(name), []),
  skills: z._default(z.array(name), []),
  behind: z.optional(z.enum(AREAS)),
  recent: z._default(z.array(z.object({ theme: Id, pattern: z.string(), on: Day })), []),
  shown: z._default(z.array(z.object({ id: z.string(), on: Day })), []),
  hidden: z._default(z.array(z.string()), []),
  today: z.optional(Day),
});
export type Persona = z.infer<typeof Persona>;
