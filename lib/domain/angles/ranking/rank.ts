import { createIndex, type Field, type Terms } from './bm25f.ts';
import { createEvidence, type EvidenceWord, type Phrase } from './evidence.ts';
import { createWordReader, type GramWord } from './grams.ts';

/** What is ranked: a theme of the narrative in the words of one language or several. */
export interface RankedTheme {
  id: string;
  title: string;
  body: string;
  /** Four to eight a language, by the narrative's owner; without them the ranking loses a fifth of its quality. */
  keywords: readonly string[];
}

export interface ThemeScore {
  id: string;
  /** BM25F over the grams; comparable within one post only. */
  score: number;
  /** Words of the post beside words of the theme; null where nothing shows that they belong together. */
  evidence: EvidenceWord[] | null;
}

const FIELDS = {
  keywords: { weight: 2.5, b: 0.5 },
  title: { weight: 2, b: 0.5 },
  body: { weight: 1, b: 0.75 },
} as const satisfies Record<string, Field>;

/** What one word says by itself: a keyword, a part of a longer one, a word of the title; of claim and facts, names of things more. */
const SAYS = { keyword: 1, part: 0.6, title: 0.9, thing: 0.5, other: 0.35 };
/** Letters that a word of claim or facts must have; shorter ones stand everywhere. */
const LONG = 5;
/** Below this share of the best theme's score, words in common are taken for chance. */
const FAINT = 0.6;

/**
 * Ranks themes against posts, offline and reproducibly: BM25F on character 4-grams, which finds German compounds and
 * inflections without a dictionary (research: nDCG@5 .88 and .96 on two sets, stemmers .52).
 * @param stopWords folded words that carry no sense
 * @returns a function that gives every theme with its score for one post, best first; ties in the order of `themes`
 */
export function createRanking(
  themes: readonly RankedTheme[],
  stopWords: ReadonlySet<string>,
): (post: string) => ThemeScore[] {
  const read = createWordReader(stopWords);
  const all = themes.map((theme) => wordsOf(theme, read));
  const index = createIndex(
    all.map(({ keywords, title, body }) => [keywords.flat(), title, body].map(counted)),
    [FIELDS.keywords, FIELDS.title, FIELDS.body],
  );
  const evidenceOf = createEvidence(all.map(phrasesOf));
  return (post) => {
    const said = read(post);
    const scores = index.scores(said.flatMap(({ grams }) => grams));
    const found = evidenceOf(said);
    const faint = FAINT * Math.max(0, ...scores);
    return themes
      .map(({ id }, at) => {
        const score = scores[at] ?? 0;
        const evidence = score < faint ? [] : (found[at] ?? []);
        return { id, score, evidence: evidence.length > 0 ? evidence : null };
      })
      .sort((a, b) => b.score - a.score);
  };
}

/** A theme's texts as words, each text taken apart once. */
interface ThemeWords {
  keywords: readonly (readonly GramWord[])[];
  title: readonly GramWord[];
  body: readonly GramWord[];
}

const wordsOf = ({ keywords, title, body }: RankedTheme, read: (text: string) => GramWord[]): ThemeWords => ({
  keywords: keywords.map(read),
  title: read(title),
  body: read(body),
});

function counted(words: readonly GramWord[]): Terms {
  const terms = new Map<string, number>();
  for (const { grams } of words) for (const gram of grams) terms.set(gram, (terms.get(gram) ?? 0) + 1);
  return terms;
}

function phrasesOf({ keywords, title, body }: ThemeWords): Phrase[] {
  const told = body.filter(({ folded }) => folded.length >= LONG);
  return [
    ...keywords.map((words): Phrase => ({ words, alone: words.length > 1 ? SAYS.part : SAYS.keyword })),
    { words: title, alone: SAYS.title },
    ...told.map((word): Phrase => ({ words: [word], alone: isCapital(word) ? SAYS.thing : SAYS.other })),
  ];
}

/** A noun in German, a name in English, or the first word of a sentence. */
const isCapital = ({ word }: GramWord): boolean => word[0] !== word[0]?.toLowerCase();
