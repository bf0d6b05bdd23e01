import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck } from '../check.ts';
import { judgedAbout } from '../measures/judged-about.ts';
import { NOT_APPLICABLE } from '../measures/outcome.ts';
import { readingEase } from '../measures/readability.ts';

/** Words per sentence, for both languages. */
const SENTENCE = { pass: 18, partial: 24 };
/** German compounds push the LIX up, so it has limits of its own. */
const LIX = { de: { pass: 55, partial: 65 }, en: { pass: 50, partial: 60 } };
/** With less running text, one sentence would decide. */
const ENOUGH = 30;

export const linkedinReadability = defineCheck({
  id: 'LI-38',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 2, sales: 1, recruiter: 1, employee: 1 },
  minutes: 10,
  basis: {
    kind: 'convention',
    source: {
      de: 'LIX (Carl-Hugo Björnsson, 1968) aus Satzlänge und langen Wörtern, gemessen ab 60 Wörtern. Die Grenzen (LIX 55, 18 Wörter je Satz) sind unsere eigenen.',
      en: 'LIX (Carl-Hugo Björnsson, 1968), from sentence length and long words, measured from 60 words on. The limits (LIX 50, 18 words a sentence) are our own.',
    },
  },
  wording: {
    de: {
      name: 'Lesbarkeit der Info',
      fail: 'Die Info ist schwer zu lesen',
      partial: 'Die Info liest sich stellenweise schwer',
      advice:
        'Sätze mit mehr als 20 Wörtern teilen, am „und“, am „wobei“ oder am Komma; ein Gedanke je Satz. Hauptwörter auf -ung in Verben zurückverwandeln: Aus „die Durchführung der Planung“ wird „ich plane“.',
      reason:
        'Profile werden überflogen, oft am Handy und zwischen zwei Terminen. Was dabei hängen bleibt, steht in kurzen Sätzen.',
      lift: 'Den Text laut vorlesen: Wo der Atem nicht reicht, gehört ein Punkt hin.',
      good: 'Wir rüsten um. Die Linie läuft weiter.',
      bad: 'Im Zuge der Implementierung ganzheitlicher Transformationsprozesse …',
    },
    en: {
      name: 'Readability of About',
      fail: 'About is hard to read',
      partial: 'Parts of About are hard to read',
      advice:
        'Split sentences of more than 20 words at the “and,” the “which,” or the comma; one thought a sentence. Turn nouns in -tion back into verbs: “the implementation of planning” becomes “I plan.”',
      reason:
        'Profiles are skimmed, often on a phone and between two appointments. What sticks is what is said in short sentences.',
      lift: 'Read the text aloud: where your breath runs out, a period belongs.',
      good: 'We convert. The line keeps running.',
      bad: 'In the course of implementing holistic transformation processes …',
    },
  },
  judge(reading, context) {
    const about = judgedAbout(reading, context);
    if ('outcome' in about) return about;
    const ease = readingEase(about.text);
    if (ease === null || ease.words < ENOUGH) return NOT_APPLICABLE;
    const limits = LIX[about.lexicons[0]?.language ?? 'de'];
    const within = (step: 'pass' | 'partial') =>
      ease.sentenceLength <= SENTENCE[step] && (!ease.steady || ease.lix <= limits[step]);
    if (within('pass')) return { outcome: 'pass', evidence: [] };
    const evidence = [{ quote: excerpt(ease.hardest, 0, 0), place: 'about' as const }];
    return { outcome: within('partial') ? 'partial' : 'fail', evidence };
  },
  examples: {
    pass: { reading: { about: 'Wir rüsten um, während die Linie läuft. '.repeat(6) } },
    partial: {
      reading: {
        about:
          'Ich plane mit unseren Leuten den Umbau von Linien in Molkereien, und wir bleiben so lange vor Ort, bis jede Schicht damit fährt. Danach komme ich einmal im Jahr vorbei und höre zu, was sich im Alltag bewährt hat und was wir ändern sollten.',
      },
    },
    fail: {
      reading: {
        about:
          'Im Zuge der Implementierung ganzheitlicher Transformationsprozesse verantworte ich die kontinuierliche Weiterentwicklung unserer Produktionslandschaft unter Berücksichtigung betriebswirtschaftlicher und ökologischer Rahmenbedingungen, wobei die Digitalisierung der Zustandsüberwachung eine wesentliche Voraussetzung für die Vermeidung ungeplanter Stillstände darstellt.',
      },
    },
  },
});
