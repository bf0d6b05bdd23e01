import { definePattern } from './pattern.ts';

export const lessonFromAMistake = definePattern({
  id: 'lesson-from-a-mistake',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 3, sales: 3, recruiter: 2, employee: 3 },
  minutes: 25,
  draft: ['opening', 1, 2, 3, 'facts'],
  wording: {
    de: {
      name: 'Lehre aus einem Fehler',
      title: '{theme}: was wir erst falsch gemacht haben',
      openings: {
        claim: ['{claim} Dahin haben uns auch Fehler gebracht, und von einem möchte ich erzählen.'],
        story: ['{story} Eine Sache mache ich seitdem anders.'],
      },
      steps: ['Was geschah', 'Was es gekostet hat', 'Was sich seither geändert hat'],
      questions: [
        'Was ist damals schiefgegangen, und woran haben Sie es gemerkt?',
        'Was hat es gekostet: Zeit, Geld, Vertrauen?',
        'Was machen Sie seitdem anders?',
      ],
      release: 'Wer am Fehler beteiligt war, liest den Text vorher.',
      leaveOut: 'Namen von Kolleginnen, Kollegen und Kundschaft. Der Fehler gehört dem, der schreibt.',
    },
    'de-du': {
      questions: [
        'Was ist damals schiefgegangen, und woran hast du es gemerkt?',
        'Was hat es gekostet: Zeit, Geld, Vertrauen?',
        'Was machst du seitdem anders?',
      ],
    },
    en: {
      name: 'Lesson from a mistake',
      title: '{theme}: what we got wrong at first',
      openings: {
        claim: ['{claim} Mistakes helped us get there, and one of them is worth telling.'],
        story: ['{story} I have done one thing differently since then.'],
      },
      steps: ['What happened', 'What it cost', 'What has changed since'],
      questions: [
        'What went wrong back then, and how did you notice?',
        'What did it cost: time, money, trust?',
        'What do you do differently now?',
      ],
      release: 'Everyone who had a part in the mistake reads the text first.',
      leaveOut: 'Names of colleagues and customers. The mistake belongs to whoever writes about it.',
    },
  },
});
