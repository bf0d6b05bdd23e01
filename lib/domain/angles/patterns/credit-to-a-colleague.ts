import { definePattern } from './pattern.ts';

export const creditToAColleague = definePattern({
  id: 'credit-to-a-colleague',
  goals: ['hr', 'branding'],
  fit: { executive: 3, sales: 2, recruiter: 3, employee: 2 },
  minutes: 15,
  draft: ['opening', 1, 2, 3, 'facts'],
  wording: {
    de: {
      name: 'Anerkennung im Team',
      title: '{theme}: wem das zu verdanken ist',
      openings: {
        claim: ['{claim} Dass das stimmt, liegt auch an einem Menschen, der selten vorn steht.'],
        fact: ['{fact} Dahinter stehen Menschen, und einen davon möchte ich heute nennen.'],
        story: ['{story} Wer das erlebt hat, weiß, auf wen es in diesem Moment ankam.'],
      },
      steps: ['Die Situation', 'Der Beitrag', 'Die Wirkung auf andere', 'Was ich gelernt habe'],
      questions: [
        'In welcher Situation ist Ihnen diese Person aufgefallen?',
        'Was genau hat sie getan, und für wen wurde es dadurch leichter?',
        'Was haben Sie sich davon abgeschaut?',
      ],
      release: 'Die genannte Person liest den Text vorher und sagt Ja.',
      leaveOut: 'Lob ohne Beispiel, Alter, Gesundheit und Familie.',
    },
    'de-du': {
      questions: [
        'In welcher Situation ist dir diese Person aufgefallen?',
        'Was genau hat sie getan, und für wen wurde es dadurch leichter?',
        'Was hast du dir davon abgeschaut?',
      ],
    },
    en: {
      name: 'Credit within the team',
      title: '{theme}: who deserves the credit',
      openings: {
        claim: ['{claim} One reason it is true is a person who rarely stands at the front.'],
        fact: ['{fact} There are people behind that, and today I want to name one of them.'],
        story: ['{story} Anyone who was there knows who made the difference at that moment.'],
      },
      steps: ['The situation', 'The contribution', 'What it meant for others', 'What I learned'],
      questions: [
        'In which situation did you notice this person?',
        'What exactly did they do, and for whom did it make things easier?',
        'What have you picked up from them?',
      ],
      release: 'The person named reads the text first and says yes.',
      leaveOut: 'Praise without an example, age, health and family.',
    },
  },
});
