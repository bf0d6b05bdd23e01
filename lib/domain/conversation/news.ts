import { spelled } from '../angles/patterns/text-for.ts';
import { addDays } from '../present-use/days.ts';
import { changesBetween } from '../profile/snapshot/changes.ts';
import type { ProfileChange } from '../profile/snapshot/profile-change.ts';
import { lastSeen, type ProfileSnapshot } from '../profile/snapshot/snapshot.ts';
import { readingOf } from '../profile/snapshot/take-snapshot.ts';
import { isTalk, passagesOf } from './passages.ts';
import type { ConversationSetting, News, Preparation, Quote } from './preparation.ts';
import { jobQuote, plainQuote, quoteOf } from './source.ts';
import { inQuotes } from './wording/fill.ts';
import { wordsFor } from './wording/words.ts';

/** Looks within so many days are one: what was new on Monday is still worth a word on Thursday. */
const ONE_LOOK = 7;
const MOST = 6;

type NewsSetting = Pick<ConversationSetting, 'language' | 'today' | 'cues' | 'delicate'>;

/**
 * What is new on a profile since it was last read, each with its quote.
 * @param versions what was read of one person on one network in one page language, oldest first; the last is how it stands
 * @returns null where there is nothing to compare with
 */
export function newsOf(versions: readonly ProfileSnapshot[], setting: NewsSetting): Preparation['news'] {
  const now = versions.at(-1);
  if (!now) return null;
  const earlier = versions.slice(0, -1);
  const before =
    earlier.findLast((version) => lastSeen(version) <= addDays(setting.today, -ONE_LOOK)) ?? earlier[0] ?? null;
  if (!before) return null;
  const items = changesBetween(before, now).flatMap((change) => newsFrom(change, now, setting));
  const { news, day } = wordsFor(setting.language);
  const since = { day: day(lastSeen(before)) };
  const summary = inQuotes(items.length === 0 ? news.none : news.some, since);
  return { summary: spelled(summary, setting.language), items: items.slice(0, MOST) };
}

/** A change in words; nothing of what is nobody's business. */
function newsFrom(change: ProfileChange, now: ProfileSnapshot, setting: NewsSetting): News[] {
  const { language, cues, delicate } = setting;
  const { news, day } = wordsFor(language);
  const quote = quoteFor(change, now, setting);
  if (!quote || !isTalk(quote.text, cues, delicate)) return [];
  const company = change.job?.company ?? null;
  const title =
    company === null
      ? news.titles[change.kind]
      : inQuotes(news.at[change.kind] ?? news.titles[change.kind], { company });
  const since = { day: day(change.since) };
  const before = change.before !== null && isTalk(change.before, cues, delicate) ? change.before : null;
  const seen = change.kind === 'gone' ? news.gone : before === null ? news.notYet : news.before;
  return [
    {
      kind: change.kind,
      title: spelled(title, language),
      quote,
      before: before === null ? null : plainQuote(before, quote.section, language),
      seen: spelled(inQuotes(seen, since), language),
    },
  ];
}

/** Of a post and a text the first sentence that may be quoted; null where there is none. */
function quoteFor(
  { kind, section, text, job }: ProfileChange,
  now: ProfileSnapshot,
  setting: NewsSetting,
): Quote | null {
  const { language, cues, delicate, today } = setting;
  if (job) return jobQuote(job, language);
  if (kind !== 'post' && kind !== 'shared-post' && kind !== 'about') return plainQuote(text, section, language);
  const passage = passagesOf(readingOf(now, today), cues, delicate).find(
    (one) => one.section === section && text.includes(one.text),
  );
  return passage ? quoteOf(passage, language) : null;
}
