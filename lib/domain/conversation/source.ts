import { toldLanguage } from '../narrative/house-words.ts';
import type { CoachLanguage } from '../profile/checks/check.ts';
import type { Experience } from '../profile/reading.ts';
import { NOWHERE, type Passage } from './passages.ts';
import type { Quote, QuotePlace } from './preparation.ts';
import type { ConversationWords } from './wording/form.ts';
import { wordsFor } from './wording/words.ts';

/** Words of the page as a quote with its place and age in words. */
export function quoteOf(passage: Passage, language: CoachLanguage): Quote {
  const { text, section, job, days, shown } = passage;
  const words = wordsFor(language);
  const age = days === null ? shown : words.ago(days);
  return {
    text,
    section,
    source: [words.places[passage.repost ? 'shared' : section], job ? spanOf(job, words) : age]
      .filter((part) => part !== null && part !== '')
      .join(', '),
    language: toldLanguage(text),
    age: job ? spanOf(job, words) : age,
    days,
  };
}

/** A line of the page without a date of its own. */
export function plainQuote(text: string, section: QuotePlace, language: CoachLanguage): Quote {
  const words = wordsFor(language);
  return { text, section, source: words.places[section], language: toldLanguage(text), age: null, days: null };
}

/** The title of an entry of experience, with its time. */
export const jobQuote = (job: Experience, language: CoachLanguage): Quote =>
  quoteOf({ ...NOWHERE, text: job.title, section: 'experience', job, isTitle: true }, language);

function spanOf({ start, end }: Experience, { since, span, until }: ConversationWords): string | null {
  if (start !== null && (end === 'present' || end === null)) return end === null ? since(start) : since(start);
  if (start !== null && end !== null) return span(start, end);
  return end === null || end === 'present' ? null : until(end);
}
