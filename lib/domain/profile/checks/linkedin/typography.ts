import { defineCheck, type Evidence } from '../check.ts';
import { aboutText } from '../measures/about-text.ts';
import { NOT_APPLICABLE, UNREADABLE } from '../measures/outcome.ts';
import { namesOn, ownTexts } from '../measures/own-texts.ts';
import { typographyFindings } from '../measures/typography.ts';

export const linkedinTypography = defineCheck({
  id: 'LI-39',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 1, sales: 1, recruiter: 1, employee: 1 },
  minutes: 4,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung und Barrierefreiheit. Der Unicode-Standard sieht mathematische Buchstaben für Formeln vor, nicht für Text (Kapitel 22).',
      en: 'Convention and accessibility. The Unicode Standard intends mathematical letters for formulas, not for text (chapter 22).',
    },
  },
  wording: {
    de: {
      name: 'Schrift und Zeichen',
      fail: 'Schrift oder Zeichen stören beim Lesen',
      partial: 'Einzelne Zeichen stören beim Lesen',
      advice:
        'Scheinbar fette oder kursive Buchstaben durch gewöhnliche ersetzen. Wörter in Großbuchstaben wie üblich schreiben, Satzzeichen einzeln setzen und von den Emojis die behalten, die etwas bedeuten.',
      reason: 'Was fett aussieht, sind Formelzeichen: Suche und Vorleseprogramme erkennen darin oft kein Wort.',
      lift: 'Bildern in Beiträgen einen Alternativtext geben; dann haben auch Menschen etwas davon, die sie nicht sehen.',
      good: 'Gewöhnliche Schrift, kurze Absätze, eine Aufzählung',
      bad: '𝗗𝗘𝗜𝗡 𝗣𝗔𝗥𝗧𝗡𝗘𝗥!!! 🚀🚀🚀',
    },
    en: {
      name: 'Letters and symbols',
      fail: 'Letters or signs get in the way of reading',
      partial: 'A few signs get in the way of reading',
      advice:
        'Replace seemingly bold or italic letters by ordinary ones. Write words in capitals the usual way, use one punctuation mark at a time, and keep the emoji that mean something.',
      reason: 'What looks bold is made of formula signs; search and screen readers often recognize no word in them.',
      lift: 'Give the images in your posts an alternative text, so that people who cannot see them get something out of them, too.',
      good: 'Ordinary letters, short paragraphs, one list',
      bad: '𝗬𝗢𝗨𝗥 𝗣𝗔𝗥𝗧𝗡𝗘𝗥!!! 🚀🚀🚀',
    },
  },
  /** What was read already decides a finding; a pass needs headline and Info. */
  judge(reading) {
    const texts = ownTexts(reading);
    const findings = typographyFindings(texts, namesOn(reading));
    const pseudo = findings.some(({ kind }) => kind === 'pseudo-letters');
    const evidence = findings.slice(0, 4).map(({ quote, place }): Evidence => ({ quote, place }));
    if (pseudo || findings.length > 2) return { outcome: 'fail', evidence };
    if (findings.length > 0) return { outcome: 'partial', evidence };
    if (reading.headline === null || aboutText(reading) === null) return UNREADABLE;
    return texts.length === 0 ? NOT_APPLICABLE : { outcome: 'pass', evidence };
  },
  examples: {
    pass: { reading: { headline: 'Pumpen für Molkereien', about: 'Ich baue um: \n• Pumpen\n• Ventile 🔧' } },
    partial: { reading: { headline: 'Pumpen in höchster QUALITÄT', about: 'Ich baue um.' } },
    fail: { reading: { headline: '𝗣𝘂𝗺𝗽𝗲𝗻 für Molkereien', about: 'Ich baue um.' } },
  },
});
