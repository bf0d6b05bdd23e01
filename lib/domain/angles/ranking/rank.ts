import { createIndex, type Field, type Terms } from './bm25f.ts';
import { createEvidence, type EvidenceWord } from './evidence.ts';
import { createWordReader } from './grams.ts';

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
  const counted = (text: string): Terms => {
    const terms = new Map<string, number>();
    for (const { grams } of read(text)) for (const gram of grams) terms.set(gram, (terms.get(gram) ?? 0) + 1);
    return terms;
  };
  const index = createIndex(
    themes.map(({ keywords, title, body }) => [keywords.join(' '), title, body].map(counted)),
    [FIELDS.keywords, FIELDS.title, FIELDS.body],
  );
  const evidenceOf = createEvidence(themes.map(({ keywords, title }) => read(`${keywords.join(' ')} ${title}`)));
  return (post) => {
    const said = read(post);
    const scores = index.scores(said.flatMap(({ grams }) => grams));
    const found = evidenceOf(said);
    return themes
      .map(({ id }, at) => {
        const evidence = found[at] ?? [];
        return { id, score: scores[at] ?? 0, evidence: evidence.length > 0 ? evidence : null };
      })
      .sort((a, b) => b.score - a.score);
  };
}
