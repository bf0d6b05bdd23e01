import { definePattern } from './pattern.ts';

export const turningPoint = definePattern({
  id: 'turning-point',
  goals: ['branding', 'hr'],
  fit: { executive: 3, sales: 2, recruiter: 2, employee: 2 },
  minutes: 30,
  draft: ['opening', 1, 2, 3, 'facts'],
  wording: {
    de: {
      name: 'Wendepunkt im eigenen Beruf',
      title: '{theme}: wie ich dazu gekommen bin',
      openings: {
        claim: [
          '{claim} Vor einigen Jahren hätte ich das nicht unterschrieben.',
          '{claim} Dass ich das heute so sehe, hat mit einem bestimmten Tag zu tun.',
        ],
        story: ['{story} Daran denke ich, wenn es um dieses Thema geht.'],
      },
      steps: ['Eine Szene', 'Der innere Widerstreit', 'Wer geholfen hat', 'Was ich deshalb heute tue'],
      questions: [
        'Wann haben Sie angefangen, anders darüber zu denken? Wo waren Sie da?',
        'Was sprach dagegen, und wer hat Ihnen weitergeholfen?',
        'Was tun Sie heute deshalb anders?',
      ],
      release: 'Wer in der Szene vorkommt, ist einverstanden.',
      leaveOut: 'Die glatte Fassung. Eine offene Stelle darf bleiben.',
    },
    'de-du': {
      questions: [
        'Wann hast du angefangen, anders darüber zu denken? Wo warst du da?',
        'Was sprach dagegen, und wer hat dir weitergeholfen?',
        'Was tust du heute deshalb anders?',
      ],
    },
    en: {
      name: 'A turning point in my work',
      title: '{theme}: how I came to it',
      openings: {
        claim: [
          '{claim} A few years ago I would not have signed that.',
          '{claim} One particular day is the reason I see it this way.',
        ],
        story: ['{story} I think of that whenever this subject comes up.'],
      },
      steps: ['A scene', 'The inner conflict', 'Who helped', 'What I do today because of it'],
      questions: [
        'When did you start to think differently about this? Where were you?',
        'What was the case against it, and who helped you along?',
        'What do you do differently today because of it?',
      ],
      release: 'Whoever appears in the scene agrees.',
      leaveOut: 'The smooth version. A loose end may stay.',
    },
  },
});
