import type { PageLanguage, ProfileReading } from '../../domain/profile/reading.ts';
import { foldAll, foldLabel, isOneOf } from '../../languages/site-words/fold.ts';
import { wordsOf } from '../../languages/site-words/xing-words.ts';
import { isPlace } from '../text/places.ts';

type Head = Pick<ProfileReading, 'name' | 'headline' | 'location' | 'currentCompany' | 'connections' | 'isOwn'>;

const BADGE = /^[\p{Lu}\s]{3,14}$/u;

/**
 * Name, occupation and place above the first part. The occupation is told by the type of employment in front of it
 * ("Angestellt, Leiterin Vertrieb, Wiesbrunn"), the name stands above it, the place below it.
 */
export function xingHeadIn(
  head: readonly string[],
  language: PageLanguage,
  { experience }: Pick<ProfileReading, 'experience'>,
): Head {
  const types = wordsOf(language, 'employmentTypes');
  const at = head.findIndex((line) => line.includes(', ') && isOneOf(line.slice(0, line.indexOf(', ')), types));
  const occupation = head[at]?.slice((head[at]?.indexOf(', ') ?? 0) + 2) ?? null;
  const contacts = head.findIndex((line) => contactsIn(line, language) !== null);
  const above = head.slice(0, Math.max(at, 0)).findLast((line) => !BADGE.test(line) || line.split(' ').length > 1);
  const current = experience.find(({ company, end }) => end === 'present' && company && occupation?.includes(company));
  return {
    name: above ?? '',
    headline: occupation,
    location: at >= 0 && (contacts === at + 2 || isPlace(head[at + 1] ?? '')) ? (head[at + 1] ?? null) : null,
    currentCompany: current?.company ?? null,
    connections: contactsIn(head[contacts] ?? '', language),
    isOwn: ownOf(head, language),
  };
}

/** Whose profile it is, by the buttons of the head; null where they do not tell. */
function ownOf(head: readonly string[], language: PageLanguage): boolean | null {
  const isOwn = head.some((line) => isOneOf(line, wordsOf(language, 'ownActions')));
  const isOther = head.some((line) => isOneOf(line, wordsOf(language, 'otherActions')));
  return isOwn === isOther ? null : isOwn;
}

/** "1.234 Kontakte" → 1234; null for anything more. */
function contactsIn(text: string, language: PageLanguage): number | null {
  const match = /^([\d.,'’\s]*\d)\+?\s+(\D{3,30})$/.exec(text.length < 50 ? text : '');
  const named = match?.[2] && foldAll(wordsOf(language, 'contacts')).includes(foldLabel(match[2]));
  return match?.[1] && named ? Number(match[1].replace(/\D/g, '')) : null;
}
