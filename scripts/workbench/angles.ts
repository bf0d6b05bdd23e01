import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Angle, AngleSetting } from '../../lib/domain/angles/angle.ts';
import { ownSubjects } from '../../lib/domain/angles/own-subjects.ts';
import { type PageText, pageTextOf } from '../../lib/domain/angles/page-text.ts';
import { createAngles } from '../../lib/domain/angles/suggest.ts';
import type { Narrative } from '../../lib/domain/narrative/narrative.ts';
import type { CoachLanguage } from '../../lib/domain/profile/checks/check.ts';
import { DELICATE } from '../../lib/languages/delicate.ts';
import { PHRASE_LEXICONS } from '../../lib/languages/phrases.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { oneOf } from './arguments.ts';
import { readJson } from './json-file.ts';
import { readNarrativeFile } from './narrative-file.ts';
import { readPageFile } from './page.ts';
import { Persona } from './persona.ts';
import { Problem } from './problem.ts';

const LANGUAGES: readonly CoachLanguage[] = ['de', 'de-du', 'de-CH', 'de-CH-du', 'en'];
const STRING = { type: 'string' } as const;

/** `angles`: what the user could write about the page or the post, and what comes from the narrative alone. */
export function anglesVerb(args: string[]): unknown {
  const values = optionsOf(args);
  if (!values.narrative) throw new Problem('call', 'Name the narrative: --narrative <file.yaml>.');
  if (!values.me) throw new Problem('call', 'Say who writes: --me <persona.json>.');
  const language = oneOf('language', values.language, LANGUAGES, 'de');
  const count = countOf(values.count);
  const persona = readJson(values.me, Persona);
  const setting = settingOf(readNarrativeFile(values.narrative, language), persona, language);
  const { angles, plan } = createAngles(setting)(pageOf(values, setting.today), count);
  return { angles: angles.map(printed), plan: plan.map(printed) };
}

function optionsOf(args: string[]) {
  const options = {
    narrative: STRING,
    me: STRING,
    page: STRING,
    url: STRING,
    text: STRING,
    language: STRING,
    count: STRING,
  };
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Problem('call', error instanceof Error ? error.message : 'The command line is not understood.');
  }
}

function countOf(value: string | undefined): number {
  const count = Number(value ?? 5);
  if (!Number.isInteger(count) || count < 1 || count > 100) throw new Problem('call', '--count takes 1 to 100.');
  return count;
}

/** The persona as the domain takes it. */
function settingOf(narrative: Narrative, persona: Persona, language: CoachLanguage): AngleSetting {
  const { role, headline = null, about = null, subjects, behind = null, recent, shown, hidden } = persona;
  return {
    narrative,
    role,
    language,
    today: persona.today ?? new Date().toISOString().slice(0, 10),
    about: ownSubjects({ subjects, headline, about }, PHRASE_LEXICONS).join('\n'),
    behind,
    recent,
    shown,
    hidden,
    stopWords: STOP_WORDS,
    delicate: DELICATE,
  };
}

function pageOf({ page, url, text }: ReturnType<typeof optionsOf>, today: string): PageText | null {
  if (page !== undefined && text !== undefined) throw new Problem('call', 'Name a page or a text, not both.');
  if (text !== undefined) return { kind: 'post', text: postText(text) };
  if (page === undefined) return null;
  if (url === undefined) throw new Problem('call', 'Say at which address the page was open: --url https://…');
  return pageTextOf(readPageFile(page, url, today).reading);
}

/** More than any post or comment holds. */
const MOST_BYTES = 1024 * 1024;

function postText(file: string): string {
  try {
    if (statSync(file).size <= MOST_BYTES) return readFileSync(file, 'utf8');
  } catch {
    throw new Problem('input', `The file "${file}" can't be opened.`);
  }
  throw new Problem('input', `The file "${file}" is larger than 1 MB; no post is.`);
}

function printed(angle: Angle) {
  return {
    pillar: angle.theme.id,
    pattern: angle.pattern.id,
    goal: angle.goal ?? angle.area,
    title: angle.title,
    opening: angle.opening,
    questions: angle.questions,
    facts: angle.facts,
    evidence: angle.evidence?.map(({ post }) => post) ?? null,
    why: angle.why.join(' '),
    release: angle.release,
    leaveOut: angle.leaveOut,
    minutes: angle.minutes,
  };
}
