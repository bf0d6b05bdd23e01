import { excerpt } from '../../../language/excerpt.ts';
import { isKnown, type ProfileReading } from '../../reading.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, nothingAt, outcomeByCount, UNREADABLE } from '../measures/outcome.ts';
import type { PlacedText } from '../measures/own-texts.ts';
import { resultSentences } from '../measures/results.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['{1}: {2}', ' (beteiligt: {3})'] },
    { label: 'Zahl voranstellen', parts: ['{2}: {1}', ' (beteiligt: {3})'] },
  ],
  en: [
    { parts: ['{1}: {2}', ' (together with {3})'] },
    { label: 'Start with the number', parts: ['{2}: {1}', ' (together with {3})'] },
  ],
};

const EXAMPLES = {
  what: 'Einarbeitung im Service',
  change: 'sechs Monate statt neun',
  who: 'zwei Ausbilder und die Werkstatt',
};

export const linkedinResults = defineCheck({
  id: 'LI-18',
  network: 'linkedin',
  dimension: 'proof',
  weights: { executive: 2, sales: 3, recruiter: 2, employee: 2 },
  minutes: 12,
  basis: {
    kind: 'evidence',
    source: {
      de: 'Edelman/LinkedIn 2024: Belastbare Daten zählen in allen sieben Ländern zu den drei Merkmalen der besten Fachbeiträge. Für Profile ist es Übung.',
      en: 'Edelman/LinkedIn 2024: strong data is among the three marks of the best expert content in all seven countries. For profiles it is convention.',
    },
  },
  wording: {
    de: {
      name: 'Ergebnisse mit Zahl',
      fail: 'Kein Ergebnis ist mit einer Zahl belegt',
      partial: 'Erst ein Ergebnis ist mit einer Zahl belegt',
      advice:
        'Zwei Ergebnisse in die Info oder zu den neuesten Positionen schreiben: wie es vorher war, wie es heute ist, wer mitgewirkt hat. Nur freigegebene Zahlen verwenden; wo keine frei ist, genügt „halbiert“ oder „verdoppelt“.',
      reason:
        'Erfolgreich nennen sich alle. Ein Vorher und ein Nachher kann man sich vorstellen, und man kann danach fragen.',
      lift: 'Zu einem der Ergebnisse erzählen, was zuerst nicht geklappt hat; daraus lernt man mehr als aus der Zahl.',
      good: 'Einarbeitung im Service von neun auf sechs Monate verkürzt, gemeinsam mit zwei Ausbildern und der Werkstatt',
      bad: 'Sehr erfolgreiche Optimierung zahlreicher Prozesse',
      help: {
        questions: [
          { label: 'Was hat sich verändert?', example: EXAMPLES.what },
          { label: 'Wie viel ist es heute, wie viel war es vorher?', example: EXAMPLES.change },
          { label: 'Wer hat mitgewirkt?', example: EXAMPLES.who },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Results with a number',
      fail: 'No result is backed by a number',
      partial: 'Only one result is backed by a number',
      advice:
        'Add two results to the About section or your newest positions: how it was before, how it is now, who took part. Use released figures only; where there is none, “halved” or “doubled” will do.',
      reason: 'Everybody claims success. A before and an after can be pictured, and people can ask about it.',
      lift: 'For one of the results, tell what did not work at first; people learn more from that than from the number.',
      good: 'Cut service onboarding from nine to six months, together with two trainers and the workshop',
      bad: 'Very successful improvement of numerous processes',
      help: {
        questions: [
          { label: 'What has changed?', example: 'Service onboarding' },
          { label: 'How much is it now, and how much was it before?', example: 'six months instead of nine' },
          { label: 'Who took part?', example: 'two trainers and the workshop' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  help: { limit: 2000 },
  judge(reading, context) {
    const about = aboutText(reading);
    const texts = newestTexts(reading);
    const known = texts.map((placed) => ({ ...placed, lexicons: lexiconsOf(placed.text, context) }));
    const results = known.flatMap(({ text, place, lexicons }) =>
      resultSentences(text, lexicons).map((sentence) => ({ quote: excerpt(sentence, 0, 0), place })),
    );
    // A sentence that stands in two places is one result.
    const once = [...new Map(results.map((result) => [result.quote, result])).values()];
    const outcome = outcomeByCount(once.length, { pass: 2, partial: 1 });
    if (outcome === 'pass') return { outcome, evidence: once.slice(0, 3) };
    if (!about?.whole || !isKnown(reading, 'experience')) return UNREADABLE;
    if (known.some(({ lexicons }) => lexicons.length === 0)) return NOT_APPLICABLE;
    return { outcome, evidence: once.length > 0 ? once : [nothingAt(texts[0]?.place ?? 'experience')] };
  },
  examples: {
    pass: {
      reading: reading(
        'Einarbeitung im Service von neun auf sechs Monate verkürzt. 2024 haben wir mit drei Betrieben die Stillstände um 25 % verringert.',
      ),
    },
    partial: { reading: reading('Einarbeitung im Service von neun auf sechs Monate verkürzt.') },
    fail: { reading: reading('Sehr erfolgreiche Optimierung zahlreicher Prozesse.') },
  },
});

/** Where results are looked for: the person's own text and the two newest positions. */
function newestTexts(reading: ProfileReading): PlacedText[] {
  const positions = reading.experience.slice(0, 2);
  return [
    { text: reading.about ?? '', place: 'about' as const },
    ...positions.map(({ description }) => ({ text: description ?? '', place: 'experience' as const })),
  ].filter(({ text }) => text.trim() !== '');
}

function reading(description: string): Partial<ProfileReading> {
  const fields = { title: 'Leiterin Service', company: 'Muster Anlagenbau AG', employmentType: null, location: null };
  return { states: { experience: 'read' }, experience: [{ ...fields, start: '2022', end: 'present', description }] };
}
