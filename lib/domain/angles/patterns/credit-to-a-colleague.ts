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
        fact: ['{fact} Das hat auch mit einem Menschen zu tun, den ich heute nennen möchte.'],
        story: ['{story} Von einem Menschen, der dabei war, möchte ich erzählen.'],
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
        fact: ['{fact} One person had a part in that, and I want to name them today.'],
        story: ['{story} One of the people who were there deserves a few lines.'],
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
