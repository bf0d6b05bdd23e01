import type { Experience, ProfileReading } from '../../profile/reading.ts';
import { monthsBetween } from '../months.ts';
import { isTalk } from '../passages.ts';
import type { Anchor, AnchorKind, ConversationSetting, Quote } from '../preparation.ts';
import { jobQuote, plainQuote } from '../source.ts';
import { inQuotes } from '../wording/fill.ts';
import type { ConversationWords } from '../wording/form.ts';
import { wordsFor } from '../wording/words.ts';
import type { Scored } from './spoken.ts';

/** Months for which a new position is news, and for which it is still new. */
const NEWS = 6;
const RECENT = 15;
/** Months after the end of an education in which it is worth a word. */
const FRESH = 36;

/** Positions, education and certificates as reasons to talk; their titles are the quotes. */
export function entryAnchors(reading: ProfileReading, setting: ConversationSetting): Scored[] {
  const words = wordsFor(setting.language);
  const all = [
    ...changeAnchors(reading, setting, words),
    ...positionAnchors(reading, setting, words),
    ...studyAnchors(reading, setting, words),
    ...certificateAnchors(reading, setting, words),
  ];
  return all.filter(({ anchor }) => isTalk(anchor.quote.text, setting.cues, setting.delicate));
}

function scored(kind: AnchorKind, point: string, score: number, quote: Quote, title: string, question: string): Scored {
  return { anchor: { kind, title, quote, question, theme: null } satisfies Anchor, score, point };
}

/** A new position, or a change within one company. */
function changeAnchors(
  { experience }: ProfileReading,
  setting: ConversationSetting,
  words: ConversationWords,
): Scored[] {
  const { language, today } = setting;
  return experience.slice(0, 3).flatMap((job, at): Scored[] => {
    const months = monthsBetween(job.start, today);
    const before = experience[at + 1];
    if (job.end === 'present' && months !== null && months >= 0 && months <= RECENT && job.start !== null) {
      const { title, question } = words.entries.change;
      const score = months <= NEWS ? 90 : 76;
      return [
        scored(
          'change',
          'change',
          score,
          jobQuote(job, language),
          inQuotes(title, { date: words.since(job.start).replace(/^\p{L}+ /u, '') }),
          question,
        ),
      ];
    }
    if (!before || !isSameCompany(job, before) || before.title === job.title) return [];
    const { title, question } = words.entries.moved;
    const filled = inQuotes(title, { company: job.company ?? '', before: before.title });
    return [
      scored('path', 'path', months !== null && months <= FRESH ? 56 : 36, jobQuote(job, language), filled, question),
    ];
  });
}

const isSameCompany = (one: Experience, other: Experience): boolean =>
  one.company !== null && one.company.toLowerCase() === other.company?.toLowerCase();

/** The present position, the ones before it as a last resort, and the headline where no position was read. */
function positionAnchors(
  reading: ProfileReading,
  { language }: ConversationSetting,
  words: ConversationWords,
): Scored[] {
  const { experience, headline, currentCompany } = reading;
  if (experience.length === 0 && headline !== null) {
    const { title, question } = words.kinds.role;
    const where = currentCompany === null ? title : inQuotes(words.entries.role.title, { company: currentCompany });
    return [scored('role', 'role', 30, plainQuote(headline, 'headline', language), where, question)];
  }
  // Of several present positions the first is the main one.
  const main = experience.findIndex(({ end }) => end === 'present');
  const worth = experience.filter(({ end }, at) => end !== 'present' || at === main);
  return worth.slice(0, 3).map((job, at) => {
    const isPresent = job.end === 'present';
    const { title, question } = isPresent ? words.entries.role : words.entries.past;
    const plain = isPresent ? words.kinds.role.title : words.kinds.path.title;
    const filled = job.company === null ? plain : inQuotes(title, { company: job.company });
    return scored('role', `position ${at}`, isPresent ? 44 - at : 28 - at, jobQuote(job, language), filled, question);
  });
}

function studyAnchors(
  { education }: ProfileReading,
  { language, today }: ConversationSetting,
  words: ConversationWords,
): Scored[] {
  return education.slice(0, 2).map(({ school, degree, start, end }) => {
    const months = monthsBetween(end, today);
    const quote = plainQuote(degree ?? school, 'education', language);
    const span = start !== null && end !== null ? words.span(start, end) : null;
    const { title, question } = words.entries.studied;
    return scored(
      'path',
      'studied',
      months !== null && months <= FRESH ? 42 : 24,
      { ...quote, source: span === null ? quote.source : `${quote.source}, ${span}`, age: span },
      inQuotes(title, { school }),
      question,
    );
  });
}

function certificateAnchors(
  { certifications }: ProfileReading,
  { language }: ConversationSetting,
  words: ConversationWords,
): Scored[] {
  const { title, question } = words.entries.certified;
  return certifications
    .slice(0, 1)
    .map(({ name }) => scored('words', 'certified', 28, plainQuote(name, 'certifications', language), title, question));
}
