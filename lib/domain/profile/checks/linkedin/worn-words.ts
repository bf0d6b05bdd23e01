import { words } from '../../../language/tokens.ts';
import type { ProfileReading } from '../../reading.ts';
import { defineCheck, type Evidence, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { measureBuzzwords } from '../measures/buzzwords.ts';
import { perHundredWords } from '../measures/density.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';
import { namesOn, ownTexts, type PlacedText } from '../measures/own-texts.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [{ parts: ['{1}', ' {2}'] }, { label: 'Mit der Wirkung beginnen', parts: ['{2}', ' Der Grund: {1}'] }],
  en: [{ parts: ['{1}', ' {2}'] }, { label: 'Start with the effect', parts: ['{2}', ' The reason: {1}'] }],
};

const EXAMPLES = {
  seen: 'Ich prüfe jede Anlage vor Ort, bevor ein Angebot hinausgeht.',
  effect: 'Im letzten Jahr gab es bei 40 Umbauten zwei Nachträge.',
};

export const linkedinWornWords = defineCheck({
  id: 'LI-35',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'evidence',
    source: {
      de: 'Belegt ist nur die Häufigkeit: LinkedIns Jahreslisten der meistgenutzten Wörter (2010–2018). Was sie bewirken, hat niemand gemessen.',
      en: 'Only their frequency is documented: LinkedIn’s yearly lists of the most used words (2010–2018). What they do to readers has not been measured.',
    },
  },
  wording: {
    de: {
      name: 'Eigene Worte statt Floskeln',
      fail: 'Floskeln verdecken, was dahintersteht',
      partial: 'Hier steht, was alle von sich schreiben',
      advice:
        'Die zitierten Wörter streichen, zuerst die im Slogan. An ihre Stelle kommt, was jemand beobachten konnte: eine Gewohnheit, eine Entscheidung, eine Zahl.',
      reason: 'Was alle von sich sagen, unterscheidet niemanden. Ein Beispiel sagt in derselben Zeile mehr.',
      lift: 'Satz für Satz fragen, ob er auch auf andere passen würde; wo ja, hilft ein Ort, eine Zahl oder ein Name, der genannt werden darf.',
      good: 'Ich prüfe jede Anlage vor Ort, bevor ein Angebot hinausgeht.',
      bad: 'Innovativer, leidenschaftlicher und lösungsorientierter Macher',
      help: {
        questions: [
          { label: 'Was konnte man sehen, wenn man mit Ihnen gearbeitet hat?', example: EXAMPLES.seen },
          { label: 'Was hat das bewirkt?', example: EXAMPLES.effect },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Was konnte man sehen, wenn man mit dir gearbeitet hat?', example: EXAMPLES.seen },
          { label: 'Was hat das bewirkt?', example: EXAMPLES.effect },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Own words, not buzzwords',
      fail: 'Buzzwords hide what is behind them',
      partial: 'This is what everybody writes about themselves',
      advice:
        'Cut the quoted words, those in the headline first. Put in their place what somebody could observe: a habit, a decision, a number.',
      reason: 'What everybody says sets nobody apart. An example says more in the same line.',
      lift: 'Ask of every sentence whether it would fit someone else, too; if so, a place, a number, or a name you may mention helps.',
      good: 'I inspect every machine on site before a quote goes out.',
      bad: 'Innovative, passionate and results-driven professional',
      help: {
        questions: [
          {
            label: 'What could people see when they worked with you?',
            example: 'I inspect every machine on site before a quote goes out.',
          },
          { label: 'What came of it?', example: 'Last year, 40 rebuilds led to two claims for extra cost.' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  /** What was read already decides a failure; a pass needs headline and Info. */
  judge(reading, context) {
    const texts = textsOf(reading).filter(({ text }) => lexiconsOf(text, context).length > 0);
    const names = namesOn(reading);
    const hits = texts.flatMap(({ text, place }) =>
      measureBuzzwords(text, lexiconsOf(text, context))
        .matches.filter(({ found }) => !names.includes(found))
        .map(({ found }): Evidence => ({ quote: found, place })),
    );
    const inHeadline = hits.filter(({ place }) => place === 'headline').length;
    const wordCount = texts.reduce((sum, { text }) => sum + words(text).length, 0);
    const density = perHundredWords(hits.length, wordCount);
    const evidence = once(hits).slice(0, 4);
    if (inHeadline >= 2) return { outcome: 'fail', evidence };
    if (reading.headline === null || aboutText(reading) === null) return UNREADABLE;
    if (texts.length === 0) return NOT_APPLICABLE;
    if (density > 2.5) return { outcome: 'fail', evidence };
    return density > 1 || inHeadline === 1 ? { outcome: 'partial', evidence } : { outcome: 'pass', evidence: [] };
  },
  examples: {
    pass: {
      reading: {
        headline: 'Pumpen für Molkereien',
        about: 'Ich prüfe jede Anlage vor Ort, bevor ein Angebot hinausgeht.',
      },
    },
    partial: {
      reading: {
        headline: 'Innovative Pumpen für Molkereien',
        about: 'Ich prüfe jede Anlage vor Ort und rechne zweimal.',
      },
    },
    fail: {
      reading: { headline: 'Innovativer, leidenschaftlicher Macher', about: 'Ich prüfe jede Anlage vor Ort.' },
    },
  },
});

/** Headline, Info and the newest position. */
function textsOf(reading: ProfileReading): PlacedText[] {
  return ownTexts({ ...reading, experience: reading.experience.slice(0, 1) });
}

function once(hits: readonly Evidence[]): Evidence[] {
  const byWord = new Map(hits.map((hit) => [`${hit.place} ${hit.quote?.toLowerCase()}`, hit]));
  return [...byWord.values()];
}
