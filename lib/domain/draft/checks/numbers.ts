import { sentenceSpans } from '../../language/sentences.ts';
import { defineDraftCheck, found, type Mark, NOT_APPLICABLE } from '../check.ts';
import { apart, lexiconFor, marksOf } from '../measures/marks.ts';
import { withoutQuotes } from '../measures/quotes.ts';

export const numbers = defineDraftCheck({
  id: 'DR-13',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'law',
    source: {
      de: 'Irreführende Angaben (§ 5 UWG, Art. 3 UWG in der Schweiz): Wer wirbt, muss Zahlen belegen können.',
      en: 'Misleading claims (§ 5 UWG, art. 3 UWG in Switzerland): whoever advertises must be able to prove figures.',
    },
  },
  wording: {
    de: {
      name: 'Zahlen mit Quelle',
      title: 'Woher stammt das?',
      advice: 'Quelle und Jahr dazuschreiben oder sagen, dass es selbst gezählt ist. Sonst weglassen.',
      reason: 'Eine Aussage über viele ohne Quelle; wer sie prüfen will, kann es nicht.',
      reasons: {
        superlative: 'Das Beste, Größte oder Einzige zu sein, muss sich belegen lassen.',
      },
    },
    en: {
      name: 'Figures with a source',
      title: 'Where does this come from?',
      advice: 'Add source and year, or say that you counted it yourself. Otherwise leave it out.',
      reason: 'A claim about many without a source; nobody can check it.',
      reasons: {
        superlative: 'Being the best, largest, or only one must be provable.',
      },
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    if (!lexicon) return NOT_APPLICABLE;
    const { worldFigures, sources } = lexicon.draft;
    const marks = sentenceSpans(withoutQuotes(draft.text)).flatMap(({ text, at }): Mark[] => {
      if (sources.some((source) => source.test(text))) return [];
      const best = lexicon.draft.superlatives.map((pattern) => pattern.exec(text)).find((match) => match !== null);
      const claims: Mark[] = best
        ? [{ start: best.index, end: best.index + best[0].length, reason: 'superlative' }]
        : [];
      return [...marksOf(text, worldFigures), ...claims].map((mark) => ({
        ...mark,
        start: at + mark.start,
        end: at + mark.end,
      }));
    });
    return found(apart(marks));
  },
  examples: {
    pass: { text: 'Laut Bitkom suchen 70 Prozent der Unternehmen Fachkräfte. Wir suchen zwei.' },
    found: { text: '70 Prozent der Unternehmen suchen Fachkräfte.' },
  },
});
