import { sentenceSpans } from '../../language/sentences.ts';
import { addDays, daysBetween } from '../../present-use/days.ts';
import { blankProfile, type Experience, type ProfileReading, stateOf } from '../reading.ts';
import { isSeen, type ProfileSnapshot, SNAPSHOT_SECTIONS } from './snapshot.ts';

/** Longer is no line, or no sentence, of a profile; and so many entries of a list, or sentences of a text, are kept. */
const LONGEST = 1_000;
const MOST = 100;

/** Whether a text of another person may be kept and quoted. */
type Quotable = (text: string) => boolean;

/**
 * What is kept of a reading. Texts that may not be quoted are left out sentence by sentence, posts and entries as a whole.
 * @param today 'YYYY-MM-DD', on which the page was read
 */
export function snapshotOf(reading: ProfileReading, today: string, mayQuote: Quotable): ProfileSnapshot {
  const isQuotable: Quotable = (text) => text.length <= LONGEST && mayQuote(text);
  const own = (text: string | null): string | null => (text !== null && isQuotable(text) ? text : null);
  const states = Object.fromEntries(
    SNAPSHOT_SECTIONS.map((section) => [section, stateOf(reading, section)] as const).filter(
      ([, state]) => state !== 'unseen',
    ),
  );
  const snapshot: ProfileSnapshot = {
    network: reading.network,
    language: reading.language,
    name: reading.name,
    headline: own(reading.headline),
    location: own(reading.location),
    currentCompany: own(reading.currentCompany),
    about: sentencesIn(reading.about, isQuotable),
    activity: postsOf(reading, today).filter(({ text }) => isQuotable(text)),
    experience: reading.experience.slice(0, MOST).flatMap((job) => jobOf(job, isQuotable)),
    education: reading.education
      .slice(0, MOST)
      .filter(({ school }) => isQuotable(school))
      .map(({ school, degree, start, end }) => ({ school, degree: own(degree), start, end })),
    skills: reading.skills.slice(0, MOST).filter(isQuotable),
    certifications: reading.certifications
      .slice(0, MOST)
      .filter(({ name }) => isQuotable(name))
      .map(({ name, issuer }) => ({ name, issuer: own(issuer) })),
    languages: reading.languages
      .slice(0, MOST)
      .filter(({ name }) => isQuotable(name))
      .map(({ name, level }) => ({ name, level: own(level) })),
    states,
    seen: {},
  };
  const seen = SNAPSHOT_SECTIONS.filter((section) => isSeen(snapshot, section)).map((section) => [section, today]);
  // The page of a single section shows no head.
  const head = reading.name === '' || reading.headline === null ? [] : [['head', today]];
  return { ...snapshot, seen: Object.fromEntries([...head, ...seen]) };
}

/** Sentences that may be kept. Those of one line stay in one, since the second may speak of the first: "Since then …". */
function sentencesIn(text: string | null, isQuotable: Quotable): string | null {
  if (text === null) return null;
  let kept = '';
  let end: number | null = null;
  for (const { text: sentence, at } of sentenceSpans(text).slice(0, MOST)) {
    if (isQuotable(sentence)) {
      const isNext = end !== null && /^[^\S\n]*$/u.test(text.slice(end, at));
      kept += `${isNext ? ' ' : '\n'}${sentence}`;
      end = at + sentence.length;
    } else end = null;
  }
  return kept.trim() || null;
}

function jobOf(job: Experience, isQuotable: Quotable): Experience[] {
  const { title, company, start, end, description } = job;
  if (!isQuotable(title) || (company !== null && !isQuotable(company))) return [];
  const kept = { title, company, start, end, description: sentencesIn(description, isQuotable) };
  return [{ ...kept, employmentType: null, location: null }];
}

function postsOf({ activity, extra }: ProfileReading, today: string): ProfileSnapshot['activity'] {
  return activity.slice(0, MOST).map(({ text, repost }, at) => {
    const days = extra.activityAgeDays?.[at] ?? null;
    return { text, repost, on: days === null ? null : addDays(today, -days) };
  });
}

/** A snapshot as a reading that a conversation can be prepared from; what it does not hold is not told. */
export function readingOf(snapshot: ProfileSnapshot, today: string): ProfileReading {
  const { network, seen: _seen, activity, states, ...parts } = snapshot;
  const blank = blankProfile(network, { path: null, isOwn: false });
  return {
    ...blank,
    ...parts,
    activity: activity.map(({ text, repost }) => ({ text, repost, age: null })),
    sections: SNAPSHOT_SECTIONS.filter((section) => isSeen(snapshot, section)),
    states,
    extra: { activityAgeDays: activity.map(({ on }) => (on === null ? null : Math.max(0, daysBetween(on, today)))) },
  };
}
