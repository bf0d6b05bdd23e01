import * as z from 'zod/mini';
import { createRanking } from '../../lib/domain/angles/ranking/rank.ts';
import { STOP_WORDS } from '../../lib/languages/stop-words.ts';
import { readJson } from './json-file.ts';
import { Problem } from './problem.ts';

const words = z.array(z.string());
const themes = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    body: z._default(z.string(), ''),
    /** All languages together, or a list a language. */
    kw: z._default(z.union([words, z.record(z.string(), words)]), []),
  }),
);
const posts = z.array(z.object({ q: z.string() }));

/** `rank`: for each post every theme, best first, with its score and the words of the post that show why, or null. */
export function rankVerb(args: string[]): unknown {
  const [themesFile, postsFile, ...rest] = args;
  if (!themesFile || !postsFile || rest.length > 0) {
    throw new Problem('call', 'Name two files: rank <themes.json> <posts.json>.');
  }
  const rank = createRanking(
    readJson(themesFile, themes).map(({ kw, ...theme }) => ({
      ...theme,
      keywords: Array.isArray(kw) ? kw : Object.values(kw).flat(),
    })),
    STOP_WORDS,
  );
  return readJson(postsFile, posts).map(({ q }) => ({
    themes: rank(q).map(({ id, score, evidence }) => ({
      id,
      score: Math.round(score * 1000) / 1000,
      evidence: evidence?.map(({ post }) => post) ?? null,
    })),
  }));
}
