import { definePattern } from './pattern.ts';

export const objection = definePattern({
  id: 'objection',
  goals: ['sales', 'hr'],
  fit: { executive: 1, sales: 3, recruiter: 2, employee: 1 },
  minutes: 20,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Einwand offen behandeln',
      title: '{theme}: ein Einwand, der oft berechtigt ist',
      openings: {
        worry: [
          'Ein Einwand, den ich verstehe: „{worry}“ Manchmal ist er berechtigt, und dann sagen wir das auch.',
          'Eine Sorge, die ich ernst nehme: „{worry}“ Wer das sagt, hat meistens schon etwas erlebt.',
        ],
      },
      steps: ['Der Einwand im Wortlaut', 'Wann er stimmt', 'Für wen wir nicht die Richtigen sind', 'Für wen schon'],
      questions: [
        'In welchem Fall hatte jemand mit diesem Einwand bei Ihnen recht?',
        'Wem raten Sie ab?',
        'Woran merken Sie, dass es trotzdem passt?',
      ],
      release: null,
      leaveOut: 'Wer den Einwand vorgebracht hat, und Seitenhiebe auf Wettbewerber.',
    },
    'de-du': {
      questions: [
        'In welchem Fall hatte jemand mit diesem Einwand bei dir recht?',
        'Wem rätst du ab?',
        'Woran merkst du, dass es trotzdem passt?',
      ],
    },
    en: {
      name: 'Take an objection seriously',
      title: '{theme}: an objection that is often justified',
      openings: {
        worry: [
          'An objection I understand: “{worry}” Sometimes it is right, and then we say so.',
          'A worry I take seriously: “{worry}” People who say that have usually been through something.',
        ],
      },
      steps: ['The objection, word for word', 'When it is right', 'Whom we are not right for', 'Whom we are right for'],
      questions: [
        'In which case was somebody right to raise this with you?',
        'Whom do you tell that this is not for them?',
        'How do you notice that it fits all the same?',
      ],
      release: null,
      leaveOut: 'Who raised the objection, and swipes at competitors.',
    },
  },
});
