import { contentWords, fold } from '../../angles/ranking/grams.ts';
import type { Lexicon } from '../../language/lexicon.ts';
import type { Sentence } from '../../language/sentences.ts';
import { stem } from '../../language/stem.ts';
import { words } from '../../language/tokens.ts';
import type { Draft, DraftContext, Mark } from '../check.ts';

/** Share of a statement's words that must stand in two neighboring sentences; with all its figures, less is enough. */
const ENOUGH = 0.6;
const WITH_FIGURES = 0.34;

/** The sentences of a draft that tell what a statement of the narrative tells. */
export function retellings(draft: Draft, statement: string, { lexicons }: Pick<DraftContext, 'lexicons'>): Mark[] {
  const stop = stopWordsOf(lexicons.de.general, lexicons.en.general);
  const wanted = new Set(contentWords(statement, stop).map(({ word }) => stem(word)));
  const figures = figuresIn(words(statement));
  if (wanted.size < 3) return [];
  const said = saidIn(draft);
  return draft.sentences
    .filter((_sentence, at) => {
      const own = said[at] as Said;
      // The first sentence itself must take part, or every sentence before it would be marked, too.
      return shareOf(wanted, [own]) > 0.2 && tells([own, said[at + 1] ?? own], wanted, figures);
    })
    .map(markOf);
}

/** The whole sentence. */
const markOf = ({ text, at }: Sentence): Mark => ({ start: at, end: at + text.length });

/** A sentence as it is compared. */
interface Said {
  stems: ReadonlySet<string>;
  figures: ReadonlySet<string>;
}

const kept = new WeakMap<Draft, Said[]>();

/** Stems are dear, and every statement of the narrative asks for the same ones. */
function saidIn(draft: Draft): Said[] {
  const known = kept.get(draft);
  if (known) return known;
  const said = draft.sentences.map(({ text }): Said => {
    const own = words(text);
    return { stems: new Set(own.map(stem)), figures: new Set(figuresIn(own)) };
  });
  kept.set(draft, said);
  return said;
}

const stops = new WeakMap<Lexicon, Set<string>>();

function stopWordsOf(de: Lexicon, en: Lexicon): Set<string> {
  const known = stops.get(de) ?? new Set([...de.stopWords, ...en.stopWords].map(fold));
  stops.set(de, known);
  return known;
}

function tells(said: readonly Said[], wanted: ReadonlySet<string>, figures: readonly string[]): boolean {
  const sameFigures = figures.length > 0 && figures.every((figure) => said.some((one) => one.figures.has(figure)));
  return shareOf(wanted, said) >= (sameFigures ? WITH_FIGURES : ENOUGH);
}

function shareOf(wanted: ReadonlySet<string>, said: readonly Said[]): number {
  const shared = [...wanted].filter((word) => said.some(({ stems }) => stems.has(word)));
  return shared.length / wanted.size;
}

const figuresIn = (all: readonly string[]): string[] => all.filter((word) => /^\d/.test(word));
