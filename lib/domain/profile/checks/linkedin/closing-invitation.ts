import { excerpt } from '../../../language/excerpt.ts';
import { sentences } from '../../../language/sentences.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { measureInvitation } from '../measures/invitation.ts';
import { lexiconsOf } from '../measures/lexicon-of.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [
    { parts: ['Darüber spreche ich gern: {1}.', ' Erreichbar bin ich {2}.', ' Eine Antwort kommt {3}.'] },
    {
      label: 'Mit „Sie“ einladen',
      parts: ['{1}: Sprechen Sie mich gern an', ', am besten {2}', '. Ich antworte {3}.'],
    },
    { label: 'Mit „du“ einladen', parts: ['{1}: Sprich mich gern an', ', am besten {2}', '. Ich antworte {3}.'] },
  ],
  en: [
    { parts: ['Happy to talk about {1}.', ' You can reach me {2}.', ' I reply {3}.'] },
    { label: 'As a question', parts: ['Questions about {1}?', ' Reach me {2}.', ' I reply {3}.'] },
  ],
};

const EXAMPLES = {
  topic: 'Umbau alter Abfülllinien',
  way: 'per Nachricht hier auf LinkedIn',
  time: 'innerhalb eines Werktags',
};

export const linkedinClosingInvitation = defineCheck({
  id: 'LI-16',
  network: 'linkedin',
  dimension: 'dialogue',
  weights: { executive: 1, sales: 3, recruiter: 3, employee: 1 },
  minutes: 5,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; betrachtet werden die letzten 350 Zeichen der Info, auf ganze Sätze gerundet.',
      en: 'Convention; looks at the last 350 characters of the About section, rounded to whole sentences.',
    },
  },
  wording: {
    de: {
      name: 'Einladung am Ende der Info',
      fail: 'Die Info endet ohne Einladung',
      partial: 'Der Einladung am Ende fehlt der Anlass',
      advice: 'Mit einer Einladung schließen: worüber, auf welchem Weg, bis wann eine Antwort kommt. Ein Thema genügt.',
      reason:
        'Wer bis zum Ende gelesen hat, ist interessiert. Ein genannter Anlass macht die erste Nachricht leichter, denn der Betreff steht schon fest.',
      lift: 'Den Anlass alle paar Monate tauschen: die nächste Messe, eine offene Stelle, die Frage, die gerade alle stellen.',
      good: 'Fragen zum Umbau einer alten Linie? Eine Nachricht hier genügt, ich antworte werktags innerhalb eines Tages.',
      bad: 'Vielen Dank fürs Lesen.',
      help: {
        questions: [
          { label: 'Worüber sollte man mit Ihnen reden?', example: EXAMPLES.topic },
          { label: 'Auf welchem Weg erreicht man Sie am besten?', example: EXAMPLES.way },
          { label: 'Bis wann antworten Sie?', example: EXAMPLES.time },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Worüber sollte man mit dir reden?', example: EXAMPLES.topic },
          { label: 'Auf welchem Weg erreicht man dich am besten?', example: EXAMPLES.way },
          { label: 'Bis wann antwortest du?', example: EXAMPLES.time },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'Invitation at the end of About',
      fail: 'The About section ends without an invitation',
      partial: 'The closing invitation names no topic',
      advice: 'Close with an invitation: what about, by which route, how soon you reply. One topic is enough.',
      reason:
        'Anyone who reads to the end is interested. A topic makes the first message easier: the subject line is already there.',
      lift: 'Change the topic every few months: the next trade fair, an open position, the question everybody is asking.',
      good: 'Questions about rebuilding an old line? Message me here, I reply within one working day.',
      bad: 'Thank you for reading.',
      help: {
        questions: [
          { label: 'What should people talk to you about?', example: 'rebuilding old filling lines' },
          { label: 'What is the best way to reach you?', example: 'by message here on LinkedIn' },
          { label: 'How soon do you reply?', example: 'within one working day' },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  help: { limit: 2600 },
  /** Where nothing is written there is no end; that finding is the text's own (LI-12). */
  judge(reading, context) {
    const about = aboutText(reading);
    if (about === null) return UNREADABLE;
    const { text, whole } = about;
    const lexicons = lexiconsOf(text, context);
    if (text === '' || lexicons.length === 0) return NOT_APPLICABLE;
    if (!whole) return UNREADABLE;
    const { sentence, concrete } = measureInvitation(text, lexicons);
    const quote = excerpt(sentence ?? sentences(text).at(-1) ?? text, 0, 0);
    return {
      outcome: sentence === null ? 'fail' : concrete ? 'pass' : 'partial',
      evidence: [{ quote, place: 'about' }],
    };
  },
  examples: {
    pass: {
      reading: { about: `Ich baue Linien um.\n\nFragen zum Umbau? Schreiben Sie mir hier, ich antworte werktags.` },
    },
    partial: { reading: { about: 'Ich baue Linien um.\n\nIch freue mich auf den Austausch.' } },
    fail: { reading: { about: 'Ich baue Linien um.\n\nVielen Dank fürs Lesen.' } },
  },
});
