import { publicFacts } from '../angles/material.ts';
import { spelled } from '../angles/patterns/text-for.ts';
import { sideOf, textIn } from '../narrative/text-in.ts';
import type { Story, Theme } from '../narrative/theme.ts';
import { releaseOn } from '../narrative/validity.ts';
import type { Passage } from './passages.ts';
import type { Bridge, ConversationSetting } from './preparation.ts';
import { quoteOf } from './source.ts';
import type { ThemeHit, Themes } from './themes.ts';
import { inQuotes, titleIn } from './wording/fill.ts';
import { wordsFor } from './wording/words.ts';

/** The second is for those to whom the first does not apply. */
const MOST = 2;
/** What is said now weighs more than an old job. */
const PAST = 0.6;

/**
 * From a sentence of the page to a theme of the narrative whose words it shares, with one fact that is public today and one
 * story that this role may tell. Without shared words there is no bridge.
 */
export function bridgesOf(passages: readonly Passage[], themes: Themes, setting: ConversationSetting): Bridge[] {
  const hits = passages
    .flatMap((passage) => {
      const hit = themes.themeOf(passage.text);
      return hit ? [{ passage, hit, score: hit.score * (isPast(passage) ? PAST : 1) }] : [];
    })
    .sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return hits
    .filter(({ hit }) => !seen.has(hit.theme.id) && seen.add(hit.theme.id))
    .slice(0, MOST)
    .map(({ passage, hit }) => bridgeOf(passage, hit, setting));
}

const isPast = ({ job, repost }: Passage): boolean => repost || (job !== null && job.end !== 'present');

function bridgeOf(passage: Passage, { theme, words }: ThemeHit, setting: ConversationSetting): Bridge {
  const { language } = setting;
  const say = (text: string): string => spelled(text, language);
  return {
    quote: quoteOf(passage, language),
    words,
    theme: { id: theme.id, title: titleIn(theme.title, language), claim: titleIn(theme.claim, language) },
    fact: factOf(theme, setting, say),
    story: storyOf(theme, setting, say),
  };
}

function factOf(theme: Theme, { today, language }: ConversationSetting, say: (text: string) => string): Bridge['fact'] {
  const [fact] = publicFacts(theme, today);
  if (!fact) return null;
  const side = sideOf(language);
  const words = wordsFor(language);
  return {
    text: say(textIn(fact.text, side)),
    source: say(textIn(fact.source, side)),
    since: inQuotes(words.publicSince, { date: words.day(fact.publicFrom) }),
  };
}

function storyOf(
  theme: Theme,
  { today, language, me }: ConversationSetting,
  say: (text: string) => string,
): Bridge['story'] {
  const tellable = theme.stories.filter(
    (story) => story.tellers.includes(me.role) && releaseOn(story, today) !== 'internal',
  );
  const story = tellable.find((one) => releaseOn(one, today) === 'released') ?? tellable[0];
  if (!story) return null;
  const side = sideOf(language);
  return {
    title: say(textIn(story.title, side)),
    text: say(textIn(story.text, side)),
    ask: askFor(story, today, language),
  };
}

function askFor(story: Story, today: string, language: ConversationSetting['language']): string | null {
  if (releaseOn(story, today) !== 'ask') return null;
  const words = wordsFor(language);
  const who = story.release.from;
  return who === undefined ? words.askFirstNoName : inQuotes(words.askFirst, { who });
}

/** Keywords of a theme that no sentence of the page shares, for "not mentioned"; in the coach's language. */
export function unsaid(theme: Theme | undefined, said: string, language: ConversationSetting['language']): string[] {
  const lower = said.toLowerCase();
  const keywords = theme?.keywords[sideOf(language)] ?? [];
  return keywords.filter((word) => !lower.includes(word.toLowerCase())).slice(0, 3);
}
