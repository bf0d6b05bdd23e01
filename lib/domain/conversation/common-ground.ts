import type { Education, Experience, ProfileReading } from '../profile/reading.ts';
import { fieldIn } from './aliases/field-of-study.ts';
import { FIELDS_OF_STUDY } from './aliases/fields-of-study.ts';
import { nameKey } from './aliases/name-key.ts';
import { PLACES } from './aliases/places.ts';
import { SPOKEN_LANGUAGES } from './aliases/spoken-languages.ts';
import { UNIVERSITIES } from './aliases/universities.ts';
import { isTalk } from './passages.ts';
import type { CommonGround, ConversationSetting } from './preparation.ts';
import { jobQuote, plainQuote } from './source.ts';
import { inQuotes } from './wording/fill.ts';
import { wordsFor } from './wording/words.ts';

/** More would be a list to read out. */
const MOST = 5;

/**
 * What stands on both profiles, the rarest first: employers, schools, other languages, subjects, places. Compared by
 * whole names, those of universities, fields of study, languages and cities in German and English; two companies that only
 * resemble each other have nothing in common.
 */
export function commonGround(reading: ProfileReading, setting: ConversationSetting): CommonGround[] {
  const own = setting.me.reading;
  const found = own
    ? [
        ...companies(reading, own, setting),
        ...schools(reading, own, setting),
        ...languages(reading, own, setting),
        ...fields(reading, own, setting),
        ...skills(reading, own.skills, setting),
        ...places(reading, own, setting),
      ]
    : [];
  const subjects = skills(reading, setting.me.subjects, setting);
  const seen = new Set<string>();
  return [...found, ...subjects]
    .filter(({ quote, kind }) => {
      const key = `${kind} ${keyFor(kind)(quote.text)}`;
      const isNew = !seen.has(key) && isTalk(quote.text, setting.cues, setting.delicate);
      seen.add(key);
      return isNew;
    })
    .slice(0, MOST);
}

const KEYS: Readonly<Partial<Record<CommonGround['kind'], (name: string) => string>>> = {
  school: UNIVERSITIES.keyOf,
  field: FIELDS_OF_STUDY.keyOf,
  language: SPOKEN_LANGUAGES.keyOf,
};
const keyFor = (kind: CommonGround['kind']) => KEYS[kind] ?? nameKey;

type Compare = (one: string | null, other: string | null) => boolean;

/** Whether two names mean one thing; what has no letters means nothing. */
const sameBy =
  (keyOf: (name: string) => string): Compare =>
  (one, other) =>
    one !== null && other !== null && keyOf(one) !== '' && keyOf(one) === keyOf(other);

const same = sameBy(nameKey);
const sameSchool = sameBy(UNIVERSITIES.keyOf);
const sameField = sameBy(FIELDS_OF_STUDY.keyOf);
const sameLanguage = sameBy(SPOKEN_LANGUAGES.keyOf);
const samePlace = sameBy(PLACES.keyOf);

function companies(theirs: ProfileReading, own: ProfileReading, { language }: ConversationSetting): CommonGround[] {
  const words = wordsFor(language);
  return theirs.experience.flatMap((job): CommonGround[] => {
    const mine = own.experience.find(({ company }) => same(company, job.company));
    if (!mine || job.company === null) return [];
    const frame = overlap(job, mine) ? words.common.sameTime : words.common.company;
    const { source, age } = jobQuote(job, language);
    const quote = { ...plainQuote(job.company, 'experience', language), source, age };
    return [
      {
        kind: 'company',
        title: inQuotes(frame, { name: job.company }),
        quote,
        own: mine.title,
        still: stillAt(job, mine),
      },
    ];
  });
}

/** Whether two spans share a month that both name; years alone prove nothing. */
function overlap(one: Experience, other: Experience): boolean {
  const [a, b, c, d] = [one.start, one.end ?? null, other.start, other.end ?? null];
  if (a === null || b === null || c === null || d === null) return false;
  const end = (date: string): string => (date === 'present' ? '9999' : date);
  return a <= end(d) && c <= end(b) && [a, c].every((date) => date.length > 4);
}

const stillAt = (theirs: Experience, mine: Experience): CommonGround['still'] =>
  theirs.end !== 'present' ? null : mine.end === 'present' ? 'both' : 'theirs';

/** An end that has not come yet, as schools write it: "2024 – 2027". */
const isAhead = (end: string | null, today: string): boolean =>
  end !== null && (end === 'present' || end > today.slice(0, end.length));

function schools(
  theirs: ProfileReading,
  own: ProfileReading,
  { language, today }: ConversationSetting,
): CommonGround[] {
  const { common } = wordsFor(language);
  return theirs.education.flatMap(({ school, end }: Education): CommonGround[] => {
    const mine = own.education.find((one) => sameSchool(one.school, school));
    if (!mine) return [];
    const quote = plainQuote(school, 'education', language);
    return [
      {
        kind: 'school',
        title: common.school,
        quote,
        own: [mine.school, mine.degree].filter(Boolean).join(', '),
        still: isAhead(end, today) ? 'theirs' : null,
      },
    ];
  });
}

/** What both studied, by whichever of its names. */
function fields(theirs: ProfileReading, own: ProfileReading, { language }: ConversationSetting): CommonGround[] {
  const { common } = wordsFor(language);
  const mine = fieldsOf(own);
  return fieldsOf(theirs).flatMap((field): CommonGround[] => {
    const shared = mine.find((one) => sameField(one, field));
    if (shared === undefined) return [];
    const quote = plainQuote(field, 'education', language);
    return [{ kind: 'field', title: common.field, quote, own: shared, still: null }];
  });
}

const fieldsOf = ({ education }: ProfileReading): string[] =>
  education.flatMap(({ degree }) => (degree === null ? [] : (fieldIn(degree) ?? [])));

/** Languages that the page and the coach are not in anyway. */
function languages(theirs: ProfileReading, own: ProfileReading, { language }: ConversationSetting): CommonGround[] {
  const { common } = wordsFor(language);
  const usual = /^(?:deutsch|german|allemand|tedesco|englisch|english|anglais|inglese)/iu;
  return theirs.languages.flatMap(({ name }): CommonGround[] => {
    const mine = own.languages.find((one) => sameLanguage(one.name, name));
    if (!mine || usual.test(name)) return [];
    return [
      {
        kind: 'language',
        title: common.language,
        quote: plainQuote(name, 'languages', language),
        own: mine.name,
        still: null,
      },
    ];
  });
}

function skills(theirs: ProfileReading, own: readonly string[], { language }: ConversationSetting): CommonGround[] {
  const { common } = wordsFor(language);
  return theirs.skills.flatMap((skill): CommonGround[] => {
    const mine = own.find((one) => same(one, skill));
    return mine === undefined
      ? []
      : [{ kind: 'skill', title: common.skill, quote: plainQuote(skill, 'skills', language), own: mine, still: null }];
  });
}

function places(theirs: ProfileReading, own: ProfileReading, { language }: ConversationSetting): CommonGround[] {
  const [town, mine] = [theirs.location, own.location].map((place) => place?.split(',')[0]?.trim() ?? null);
  if (!town || !mine || !samePlace(town, mine)) return [];
  const { common } = wordsFor(language);
  return [
    { kind: 'place', title: common.place, quote: plainQuote(town, 'location', language), own: mine, still: null },
  ];
}
