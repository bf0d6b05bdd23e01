import { excerpt } from '../../language/excerpt.ts';
import type { FeedPost } from '../../pages/feed.ts';
import type { PageReading } from '../../pages/page-reading.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import { saysDu, spelled } from '../patterns/text-for.ts';
import { THANKS, THANKS_KINDS, type ThanksKind } from '../wording/appreciation.ts';

/** The words that show each kind; they come from `lib/languages`. */
export type ThanksCues = Readonly<Record<ThanksKind, RegExp>>;

/** Whom to thank for what, and the words that show it. */
export interface Thanks {
  kind: ThanksKind;
  person: string;
  path: string | null;
  what: string;
  /** Verbatim from the page. */
  quote: string;
  opening: string;
  question: string;
}

interface Said {
  person: string;
  path: string | null;
  text: string;
  kinds: readonly ThanksKind[];
}

/**
 * Whom the user could thank, from what is visible: posts of people, and comments that answer. A list of people or a
 * profile shows titles and no contribution, so nobody is thanked for one. Each person once, in page order.
 * @param own the user's own path, who is not thanked
 * @param delicate a text that matches is left alone
 */
export function suggestThanks(
  reading: PageReading,
  own: string | null,
  language: CoachLanguage,
  cues: ThanksCues,
  delicate: RegExp,
): Thanks[] {
  if (reading.kind !== 'feed') return [];
  const seen = new Set<string>();
  return reading.posts.flatMap(saidIn).flatMap((said) => {
    const key = said.path ?? said.person;
    if (seen.has(key) || (own !== null && said.path === own) || delicate.test(said.text)) return [];
    const thanks = thanksFor(said, language, cues);
    if (thanks) seen.add(key);
    return thanks ? [thanks] : [];
  });
}

function saidIn({ promoted, author, authorPath, text, shownComments = [] }: FeedPost): Said[] {
  const comments = shownComments.map(
    (comment): Said => ({ person: comment.author, path: comment.authorPath, text: comment.text, kinds: ['answering'] }),
  );
  const isPerson = authorPath?.startsWith('/in/') || authorPath?.startsWith('/profile/');
  if (promoted || !isPerson) return comments;
  return [
    { person: author, path: authorPath, text, kinds: THANKS_KINDS.filter((kind) => kind !== 'answering') },
    ...comments,
  ];
}

function thanksFor({ person, path, text, kinds }: Said, language: CoachLanguage, cues: ThanksCues): Thanks | null {
  for (const kind of kinds) {
    const found = cues[kind].exec(text);
    if (!found) continue;
    const words = saysDu(language)
      ? { ...THANKS.de[kind], ...THANKS['de-du'][kind] }
      : THANKS[language === 'en' ? 'en' : 'de'][kind];
    const say = (said: string) => spelled(said, language);
    return {
      kind,
      person,
      path,
      what: say(words.what),
      quote: excerpt(text, found.index, found[0].length),
      opening: say(words.opening),
      question: say(words.question),
    };
  }
  return null;
}
