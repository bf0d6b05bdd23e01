import { definePattern } from './pattern.ts';

export const learningOnTheJob = definePattern({
  id: 'learning-on-the-job',
  goals: ['hr', 'branding'],
  fit: { executive: 2, sales: 0, recruiter: 3, employee: 2 },
  minutes: 20,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Gelernt im Beruf',
      title: '{theme}: was man dafür lernt',
      openings: {
        claim: ['{claim} In keinem Lehrbuch steht, wie man dahin kommt. Man lernt es bei der Arbeit.'],
        story: ['{story} Wer dabei war, hat etwas gelernt, das in keinem Kurs vorkommt.'],
      },
      steps: ['Wer was gelernt hat', 'Die Hürde', 'Der nächste Schritt', 'Wie man anfängt'],
      questions: [
        'Was haben Sie oder jemand in Ihrem Team dafür zuletzt gelernt?',
        'Was war schwer daran, und wer hat geholfen?',
        'Wie fängt jemand an, der das auch lernen will?',
      ],
      release: 'Die Person, von der erzählt wird, hat zugestimmt.',
      leaveOut: 'Noten, Fehlversuche und alles, was andere bloßstellt.',
    },
    'de-du': {
      questions: [
        'Was hast du oder jemand in deinem Team dafür zuletzt gelernt?',
        'Was war schwer daran, und wer hat geholfen?',
        'Wie fängt jemand an, der das auch lernen will?',
      ],
    },
    en: {
      name: 'Learned on the job',
      title: '{theme}: what you learn for it',
      openings: {
        claim: ['{claim} No textbook says how to get there. You learn it at work.'],
        story: ['{story} Those who were there learned something no course teaches.'],
      },
      steps: ['Who learned what', 'The hurdle', 'The next step', 'How to begin'],
      questions: [
        'What have you or somebody on your team learned for this lately?',
        'What was hard about it, and who helped?',
        'How does somebody begin who wants to learn it, too?',
      ],
      release: 'The person it is about has agreed.',
      leaveOut: 'Grades, failed attempts and anything that exposes others.',
    },
  },
});
