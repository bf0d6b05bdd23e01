import { createRanking, type ThemeScore } from '../angles/ranking/rank.ts';
import { stem } from '../language/stem.ts';
import { words } from '../language/tokens.ts';
import { NARRATIVE_LANGUAGES, type Text } from '../narrative/fields.ts';
import type { Audience, Narrative } from '../narrative/narrative.ts';
import { rankedTheme } from '../narrative/ranked-theme.ts';
import type { Theme } from '../narrative/theme.ts';
import { activeThemes } from '../narrative/validity.ts';
import type { ConversationSetting } from './preparation.ts';

/** A theme that a text shares words with. */
export interface ThemeHit {
  theme: Theme;
  words: { page: string; ours: string }[];
  score: number;
}

/** Finds the best theme of a text, and the audience whose own words it uses; both null without a narrative. */
export interface Themes {
  themeOf(text: string): ThemeHit | null;
  audienceOf(text: string): { audience: Audience; word: string } | null;
}

/** Indexed once a narrative and day. */
const kept = new WeakMap<Narrative, { today: string; themes: Themes }>();

/** @returns finders over the themes that may be talked about today */
export function themesOf({ narrative, today, stopWords }: ConversationSetting): Themes {
  if (narrative === null) return { themeOf: () => null, audienceOf: () => null };
  const before = kept.get(narrative);
  if (before?.today === today) return before.themes;
  const themes = createThemes(narrative, today, stopWords);
  kept.set(narrative, { today, themes });
  return themes;
}

function createThemes(narrative: Narrative, today: string, stopWords: ReadonlySet<string>): Themes {
  const themes = activeThemes(narrative, today);
  const rank = createRanking(
    themes.map((theme) => rankedTheme(theme, today)),
    stopWords,
  );
  const keywords = stemsOf(themes.map((theme) => theme.keywords));
  const ownWords = stemsOf(narrative.audiences.flatMap(({ words, name }) => [words, namesOf(name)]));
  const rankAudiences = createRanking(narrative.audiences.map(rankedAudience), stopWords);
  return {
    themeOf(text) {
      const best = shown(rank(text), keywords);
      const theme = themes.find(({ id }) => id === best?.id);
      if (!best || !theme) return null;
      return { theme, score: best.score, words: wordsOf(best) };
    },
    audienceOf(text) {
      const best = shown(rankAudiences(text), ownWords, Number.POSITIVE_INFINITY);
      const audience = narrative.audiences.find(({ id }) => id === best?.id);
      // The longest says most: "Instandhaltung" rather than "Leiter".
      const word =
        best &&
        wordsOf(best)
          .map(({ page }) => page)
          .sort((a, b) => b.length - a.length)[0];
      return audience && word ? { audience, word } : null;
    },
  };
}

/** Letters of a shared word that tells something by itself. */
const TELLING = 6;

/**
 * The best theme whose shared words tell: two of them, or one that is, or holds, a keyword of the narrative. "Part" and
 * "plan" belong to any theme, and a page that says "Anlagen" does not say "Anlagenverfügbarkeit".
 * @param enough words that suffice without any keyword
 */
function shown(ranked: readonly ThemeScore[], keywords: Keywords, enough = 2): ThemeScore | undefined {
  return ranked.find(({ evidence }) => {
    const pairs = evidence ?? [];
    const telling = wholeIn(
      pairs.map(({ theme }) => stem(theme)),
      keywords,
    );
    // "gebaut" and "bauen" are one word of the theme; of two, one has to be a keyword or a part of one.
    if (new Set(pairs.map(({ theme }) => stem(theme))).size >= enough)
      return pairs.some(({ post, theme }) => stem(post).length >= TELLING && (enough > 2 || telling.has(stem(theme))));
    return pairs.some(({ post, theme }) => {
      const [said, ours] = [stem(post), stem(theme)];
      // A part of a longer word is the whole of ours: "Geselle" is not in "Gesellschafter".
      const holds = said === ours || post.toLowerCase().includes(theme.toLowerCase());
      return ours.length >= TELLING && telling.has(ours) && holds;
    });
  });
}

/** Words of the keywords that are shared as a whole: "flow temperature" is, "temperature" alone tells nothing. */
const wholeIn = (shared: readonly string[], keywords: Keywords): ReadonlySet<string> =>
  new Set(keywords.filter((line) => line.every((word) => shared.includes(word))).flat());

/** Long words of an audience's name; "Leiter" and "Manager" stand in front of any. */
const namesOf = (name: Text): { de: string[]; en: string[] } => ({ de: long(name.de), en: long(name.en) });
const long = (line: string | undefined): string[] => words(line ?? '').filter((word) => word.length > 8);

/** Keywords, each as the stems of its words. */
type Keywords = readonly (readonly string[])[];

const stemsOf = (lists: readonly { de: readonly string[]; en: readonly string[] }[]): Keywords =>
  lists.flatMap(({ de, en }) => [...de, ...en]).map((line) => words(line).map(stem));

const wordsOf = ({ evidence }: ThemeScore): ThemeHit['words'] =>
  (evidence ?? []).map(({ post, theme }) => ({ page: post, ours: theme }));

const rankedAudience = ({ id, name, words, questions }: Audience) => ({
  id,
  title: NARRATIVE_LANGUAGES.map((language) => name[language] ?? '').join(' '),
  body: questions.flatMap(({ text }) => NARRATIVE_LANGUAGES.map((language) => text[language] ?? '')).join(' '),
  keywords: NARRATIVE_LANGUAGES.flatMap((language) => words[language]),
});
