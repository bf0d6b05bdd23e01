import { type Sentence, sentenceSpans } from '../language/sentences.ts';
import type { Experience, ProfileReading } from '../profile/reading.ts';
import type { QuotePlace } from './preparation.ts';
import type { ConversationCues } from './talking-point.ts';

/** One sentence of the page with where it stands. */
export interface Passage {
  /** Verbatim. */
  text: string;
  section: QuotePlace;
  /** Number of the entry within its section. */
  entry: number;
  /** The entry of experience that it belongs to. */
  job: Experience | null;
  /** Of a post. */
  days: number | null;
  shown: string | null;
  repost: boolean;
  /** Only names the position or the company. */
  isTitle: boolean;
}

/** Readings hold this much of a post; what is as long was cut. */
const POST_LENGTH = 120;
/** A longer sentence is cut at a border of words; a quote is there to be said aloud. */
const LONGEST = 240;
const MOST_SENTENCES = 60;

/**
 * The sentences of a profile that can be talked about, in page order. Left out: what says how to reach the person, that
 * somebody looks for work, and what is nobody's business.
 */
export function passagesOf(reading: ProfileReading, cues: ConversationCues, delicate: RegExp): Passage[] {
  const all = [...headlineOf(reading), ...postsOf(reading, cues), ...aboutOf(reading, cues), ...jobsOf(reading, cues)];
  const seen = new Set<string>();
  return all.filter(({ text }) => {
    const key = text.toLowerCase();
    if (seen.has(key) || !isTalk(text, cues, delicate)) return false;
    seen.add(key);
    return true;
  });
}

/** Whether words of another person may be quoted at all. */
export const isTalk = (text: string, cues: ConversationCues, delicate: RegExp): boolean =>
  /\p{L}{2}/u.test(text) &&
  !cues.contact.test(text) &&
  !cues.jobSearch.test(text) &&
  !cues.sensitive.test(text) &&
  !delicate.test(text);

/** A passage without an entry of its own. */
export const NOWHERE = { entry: 0, job: null, days: null, shown: null, repost: false, isTitle: false };

/** Signs by which people part a headline. */
const PARTS = /\s+[|·•–—]\s+/u;

/** The parts of a headline, and which of them only name what stands in the experience anyway. */
function headlineOf({ headline, experience, currentCompany }: ProfileReading): Passage[] {
  const known = [currentCompany, ...experience.slice(0, 2).flatMap(({ title, company }) => [title, company])]
    .filter((name) => name !== null)
    .map((name) => name.toLowerCase())
    .filter((name) => name !== '');
  return (headline ?? '').split(PARTS).flatMap((part) => {
    const isTitle = known.some((name) => part.toLowerCase().includes(name));
    return sentencesOf(part).map((text): Passage => ({ ...NOWHERE, text, section: 'headline', isTitle }));
  });
}

const aboutOf = ({ about }: ProfileReading, cues: ConversationCues): Passage[] =>
  sentencesOf(about, cues).map((text) => ({ ...NOWHERE, text, section: 'about' }));

function jobsOf({ experience }: ProfileReading, cues: ConversationCues): Passage[] {
  return experience.flatMap((job, entry) =>
    sentencesOf(job.description, cues).map(
      (text): Passage => ({ ...NOWHERE, text, section: 'experience', entry, job }),
    ),
  );
}

function postsOf({ activity, extra }: ProfileReading, cues: ConversationCues): Passage[] {
  return activity.flatMap(({ text, age, repost }, entry) => {
    const days = extra.activityAgeDays?.[entry] ?? null;
    const whole = sentencesOf(text, cues);
    // The last sentence of a cut post breaks off in the middle of a word.
    const cut = [...text].length >= POST_LENGTH - 1 && !/[.!?…]["“”»)]*$/u.test(text);
    const kept = !cut ? whole : whole.length > 1 ? whole.slice(0, -1) : whole.map(withoutLastWord);
    return kept.map(
      (one): Passage => ({ ...NOWHERE, text: one, section: 'activity', entry, days, shown: age, repost }),
    );
  });
}

/** The sentences of a text; one that refers to the sentence before it is quoted with it, where a page shows both as one. */
function sentencesOf(text: string | null, cues?: ConversationCues): string[] {
  const spans = text === null ? [] : sentenceSpans(text).slice(0, MOST_SENTENCES);
  return spans
    .map((span, at) => shortened(withoutSigns(withSense(text ?? '', span, spans[at - 1], cues))))
    .filter((sentence) => sentence !== '');
}

/** "Its counter says …" says nothing without what "it" is. */
function withSense(text: string, span: Sentence, before: Sentence | undefined, cues?: ConversationCues): string {
  if (!before || !cues?.refers.test(span.text)) return span.text;
  const both = text.slice(before.at, span.at + span.text.length);
  return both.length > LONGEST || both.includes('\n') ? span.text : both;
}

/** From after a bullet up to the first hashtag: pages put words of their own before the sign, which nobody sees. */
const withoutSigns = (text: string): string =>
  text
    .replace(/^[-*–—+>]\s+/u, '')
    .replace(/\s*#[\s\S]*$/u, '')
    .trim();

const withoutLastWord = (text: string): string => text.replace(/\s+\S*$/u, '');

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : withoutLastWord(text.slice(0, LONGEST)).trim();
