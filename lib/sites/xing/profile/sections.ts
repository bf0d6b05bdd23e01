import type { Certification, LanguageSkill, PageLanguage } from '../../../domain/profile/reading.ts';
import type { XingPart } from '../../../languages/xing-labels.ts';
import { type Entry, entriesOf } from './entries.ts';
import { paragraphsOf } from './lines.ts';
import { outwardLinks } from './outward.ts';
import type { Parts } from './parts.ts';
import { asksToBeFilled } from './prompt.ts';
import { tagsIn } from './tags.ts';
import { readTimeline, type Timeline } from './timeline.ts';

/** What the parts below the head tell; null where the page has no such part. */
export interface Sections extends Timeline {
  about: string | null;
  skills: string[];
  topSkills: string[] | null;
  languages: LanguageSkill[];
  certifications: Certification[];
  interests: string[] | null;
  webProfiles: string[] | null;
}

export function readSections(parts: Parts, isOwn: boolean | null, language: PageLanguage): Sections {
  const linesOf = (part: XingPart) => parts.lines.get(part) ?? [];
  const top = tagsIn(linesOf('topSkills'));
  const interests = tagsIn(linesOf('interests'));
  const isEmpty = (part: XingPart) => isOwn === true && asksToBeFilled(parts, part, language);
  return {
    ...readTimeline(parts, language),
    about: readAbout(parts, isEmpty('about')),
    skills: [...new Set([...top, ...tagsIn(linesOf('skills'))])],
    topSkills: top.length > 0 || isEmpty('topSkills') ? top : null,
    languages: entries(parts, 'languages').map((entry) => ({ name: entry.anchor.text, level: below(entry) })),
    certifications: entries(parts, 'certifications').map(({ anchor }) => ({ name: anchor.text, issuer: null })),
    interests: interests.length > 0 || isEmpty('interests') ? interests : null,
    webProfiles: readWebProfiles(parts, isEmpty('webProfiles')),
  };
}

/** The text of one's own, whole; a part that asks for one holds an explanation instead. */
function readAbout({ lines }: Parts, isEmpty: boolean): string | null {
  const paragraphs = isEmpty ? [] : paragraphsOf(lines.get('about') ?? []);
  return paragraphs.map(({ text }) => text).join('\n') || null;
}

/** Entries that a heading names. */
function entries({ lines, cards, borders }: Parts, part: XingPart): Entry[] {
  const card = cards.get(part);
  return card ? entriesOf(lines.get(part) ?? [], card, borders, ({ heading }) => heading) : [];
}

/** The last short line below a language: its level in words. */
function below({ anchor, lines }: Entry): string | null {
  const level = lines.filter(({ block, heading }) => !heading && block !== anchor.block).at(-1);
  return level && level.text.length < 80 ? level.text : null;
}

function readWebProfiles({ cards }: Parts, isEmpty: boolean): string[] | null {
  const card = cards.get('webProfiles');
  const links = card ? outwardLinks(card) : [];
  return links.length > 0 || isEmpty ? links : null;
}
