import { sentenceSpans } from '../language/sentences.ts';
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
  const all = [...headlineOf(reading), ...postsOf(reading), ...aboutOf(reading), ...jobsOf(reading)];
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

const NOWHERE = { entry: 0, job: null, days: null, shown: null, repost: false };

const headlineOf = ({ headline }: ProfileReading): Passage[] =>
  sentencesOf(headline).map((text) => ({ ...NOWHERE, text, section: 'headline' }));

const aboutOf = ({ about }: ProfileReading): Passage[] =>
  sentencesOf(about).map((text) => ({ ...NOWHERE, text, section: 'about' }));

function jobsOf({ experience }: ProfileReading): Passage[] {
  return experience.flatMap((job, entry) =>
    sentencesOf(job.description).map((text): Passage => ({ ...NOWHERE, text, section: 'experience', entry, job })),
  );
}

function postsOf({ activity, extra }: ProfileReading): Passage[] {
  return activity.flatMap(({ text, age, repost }, entry) => {
    const days = extra.activityAgeDays?.[entry] ?? null;
    const whole = sentencesOf(text);
    // The last sentence of a cut post breaks off in the middle of a word.
    const cut = [...text].length >= POST_LENGTH - 1 && !/[.!?…]["“”»)]*$/u.test(text);
    const kept = !cut ? whole : whole.length > 1 ? whole.slice(0, -1) : whole.map(withoutLastWord);
    return kept.map(
      (one): Passage => ({ ...NOWHERE, text: one, section: 'activity', entry, days, shown: age, repost }),
    );
  });
}

const sentencesOf = (text: string | null): string[] =>
  text === null
    ? []
    : sentenceSpans(text)
        .slice(0, MOST_SENTENCES)
        .map((sentence) => shortened(withoutTags(sentence.text)))
        .filter((sentence) => sentence !== '');

/** Up to the first hashtag: pages put words of their own before the sign, which nobody sees. */
const withoutTags = (text: string): string => text.replace(/\s*#[\s\S]*$/u, '').trim();

const withoutLastWord = (text: string): string => text.replace(/\s+\S*$/u, '');

const shortened = (text: string): string =>
  text.length <= LONGEST ? text : withoutLastWord(text.slice(0, LONGEST)).trim();
