import { excerpt } from '../../language/excerpt.ts';
import { rankedTheme } from '../../narrative/ranked-theme.ts';
import { textIn } from '../../narrative/text-in.ts';
import type { Theme } from '../../narrative/theme.ts';
import { activeThemes } from '../../narrative/validity.ts';
import type { AngleFact, AngleSetting } from '../angle.ts';
import { fillFrame, innerQuotes } from '../frame.ts';
import { publicFacts } from '../material.ts';
import { aroundWords, saysDu, spelled } from '../patterns/text-for.ts';
import { createRanking } from '../ranking/rank.ts';
import { pick } from '../turn.ts';
import { COMMENTS, type CommentKind, type CommentText } from '../wording/comments.ts';

/** A way to answer a post, from the user's own work. */
export interface CommentAngle {
  kind: CommentKind;
  name: string;
  opening: string;
  question: string;
  /** The sentence of the post that it answers, verbatim; null = the post as a whole. */
  quote: string | null;
  /** Null = from own experience alone; no theme of the narrative fits. */
  theme: { id: string; title: string } | null;
  /** May be used, with its source. */
  fact: AngleFact | null;
  leaveOut: string;
}

/** What can be said of a post without a theme, in this order. */
const PLAIN: readonly CommentKind[] = ['addition', 'question', 'limit'];

/**
 * Three ways to answer the post in view. With a theme that its words show, the first is a case or a public number, and the
 * beginning takes up a word of the post; else they rest on own experience alone. On a death or a dismissal: none.
 */
export function suggestComments(post: string, setting: AngleSetting): CommentAngle[] {
  if (post.trim() === '' || setting.delicate.test(post)) return [];
  const { role, narrative, today, stopWords } = setting;
  const themes = activeThemes(narrative, today).filter(({ roles }) => roles[role] !== undefined);
  const rank = createRanking(
    themes.map((theme) => rankedTheme(theme, today)),
    stopWords,
  );
  const best = rank(post).find(({ evidence }) => evidence !== null);
  const theme = themes.find(({ id }) => id === best?.id);
  if (!theme) return PLAIN.map((kind) => commentOf(kind, post, null, null, setting));
  const word = best?.evidence?.[0]?.post ?? null;
  const kinds: CommentKind[] =
    publicFacts(theme, today).length > 0 ? ['addition', 'fact', 'question'] : ['addition', 'question', 'dissent'];
  return kinds.map((kind) => commentOf(kind, post, theme, word, setting));
}

function commentOf(
  kind: CommentKind,
  post: string,
  theme: Theme | null,
  word: string | null,
  setting: AngleSetting,
): CommentAngle {
  const { language, today } = setting;
  const side = language === 'en' ? 'en' : 'de';
  const text: CommentText = saysDu(language)
    ? { ...COMMENTS.de[kind], ...COMMENTS['de-du'][kind] }
    : COMMENTS[side][kind];
  const say = (said: string): string => spelled(said, language);
  const [first] = kind === 'fact' && theme ? publicFacts(theme, today) : [];
  const fact = first
    ? { id: first.id, text: say(textIn(first.text, side)), source: say(textIn(first.source, side)) }
    : null;
  const frame = (word === null ? undefined : pick(text.openings, `${kind} ${post}`)) ?? text.plain;
  const fill = (open: string): string => fillFrame(open, { fact: fact?.text ?? '' });
  return {
    kind,
    name: say(text.name),
    opening: aroundWords(frame, 'word', innerQuotes(word ?? ''), fill, language),
    question: say(text.question),
    quote: word === null ? null : excerpt(post, Math.max(0, post.indexOf(word)), word.length),
    theme: theme && { id: theme.id, title: say(textIn(theme.title, side)) },
    fact,
    leaveOut: say(text.leaveOut),
  };
}
