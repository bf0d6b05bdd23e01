import { excerpt } from '../../../language/excerpt.ts';
import { defineCheck, type RewritePattern } from '../check.ts';
import { judgedAbout } from '../measures/judged-about.ts';
import { measureVoice } from '../measures/voice.ts';

const PATTERNS: { de: RewritePattern[]; en: RewritePattern[] } = {
  de: [{ parts: ['{1}', ' {2}', '\n\n{3}'] }, { label: 'Mit dem „wir“ beginnen', parts: ['{2}', ' {1}', '\n\n{3}'] }],
  en: [{ parts: ['{1}', ' {2}', '\n\n{3}'] }, { label: 'Start with “we”', parts: ['{2}', ' {1}', '\n\n{3}'] }],
};

const EXAMPLES = {
  me: 'Ich plane den Einkauf für drei Werke in Oberösterreich.',
  us: 'Wir sind zu neunt und kennen jeden Lieferbetrieb von innen.',
  ask: 'Mich fragt man am besten, wenn ein Teil plötzlich nicht mehr zu bekommen ist.',
};

export const linkedinFirstPerson = defineCheck({
  id: 'LI-34',
  network: 'linkedin',
  dimension: 'language',
  weights: { executive: 2, sales: 2, recruiter: 2, employee: 1 },
  minutes: 12,
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; dass die Ich-Form besser wirkt, ist nicht gemessen.',
      en: 'Convention; that the first person works better has not been measured.',
    },
  },
  wording: {
    de: {
      name: 'Ich-Form in der Info',
      fail: 'Die Info spricht in der dritten Person',
      partial: 'In der Info fehlt das Ich',
      advice:
        'Die Info so schreiben, wie man sich im Gespräch vorstellt: „Ich leite …“, „Mich fragt man, wenn …“. Was das Team geschafft hat, steht im „Wir“, was man selbst entscheidet, im „Ich“.',
      reason:
        'Die dritte Person klingt nach Pressemappe, ein reines „Wir“ nach Prospekt. Auf einem Profil will man den Menschen kennenlernen.',
      lift: 'Im „Ich“ auch eine Entscheidung erzählen, die schwerfiel oder nicht aufging; Erfolge klingen danach glaubhafter.',
      good: 'Ich leite ein Team von 14 Menschen. Wir bauen Anlagen, die sich in einer Schicht reinigen lassen.',
      bad: 'Miriam Hofstetter verfügt über langjährige Erfahrung im Anlagenbau.',
      help: {
        questions: [
          { label: 'Was machen Sie? Ein Satz mit „ich“.', example: EXAMPLES.me },
          { label: 'Was entsteht gemeinsam? Ein Satz mit „wir“.', example: EXAMPLES.us },
          { label: 'Wann soll man Sie fragen?', example: EXAMPLES.ask },
        ],
        patterns: PATTERNS.de,
      },
    },
    'de-du': {
      help: {
        questions: [
          { label: 'Was machst du? Ein Satz mit „ich“.', example: EXAMPLES.me },
          { label: 'Was entsteht gemeinsam? Ein Satz mit „wir“.', example: EXAMPLES.us },
          { label: 'Wann soll man dich fragen?', example: EXAMPLES.ask },
        ],
        patterns: PATTERNS.de,
      },
    },
    en: {
      name: 'First person in About',
      fail: 'About speaks in the third person',
      partial: 'About never says “I”',
      advice:
        'Write About the way you introduce yourself in conversation: “I run …”, “Ask me when …”. Say “we” for what the team has done and “I” for what you decide yourself.',
      reason:
        'The third person sounds like a press kit, nothing but “we” like a brochure. On a profile, people want to meet the person.',
      lift: 'Tell one decision that was hard or went wrong, with “I”; successes sound more credible after that.',
      good: 'I lead a team of 14. We build plants that can be cleaned within one shift.',
      bad: 'Miriam Hofstetter has many years of experience in plant engineering.',
      help: {
        questions: [
          {
            label: 'What do you do? One sentence with “I.”',
            example: 'I run purchasing for three plants in Upper Austria.',
          },
          {
            label: 'What do you do together? One sentence with “we.”',
            example: 'There are nine of us, and we know every supplier from the inside.',
          },
          {
            label: 'When should people ask you?',
            example: 'Ask me when a part can suddenly no longer be had.',
          },
        ],
        patterns: PATTERNS.en,
      },
    },
  },
  judge(reading, context) {
    const about = judgedAbout(reading, context);
    if ('outcome' in about) return about;
    const { voice, singular, quote } = measureVoice(about.text, reading.name, about.lexicons);
    if (voice === 'first' && singular) return { outcome: 'pass', evidence: [] };
    const sentence = excerpt(quote ?? about.text, 0, 0);
    return { outcome: voice === 'third' ? 'fail' : 'partial', evidence: [{ quote: sentence, place: 'about' }] };
  },
  examples: {
    pass: { reading: { about: 'Ich leite ein Team von 14 Menschen. Wir bauen Anlagen für Molkereien.' } },
    partial: { reading: { about: 'Planung und Bau von Anlagen für Molkereien in ganz Österreich.' } },
    fail: { reading: { about: 'Miriam Hofstetter verfügt über langjährige Erfahrung im Anlagenbau.' } },
  },
});
