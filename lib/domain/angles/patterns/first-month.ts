import { definePattern } from './pattern.ts';

export const firstMonth = definePattern({
  id: 'first-month',
  goals: ['hr'],
  fit: { executive: 1, sales: 1, recruiter: 3, employee: 3 },
  minutes: 15,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Der erste Monat',
      title: '{theme}: Eindrücke aus dem ersten Monat',
      openings: {
        claim: ['{claim} So hatte ich es vor dem ersten Tag gehört. Nach einem Monat weiß ich mehr darüber.'],
        worry: ['Mit dieser Sorge habe ich angefangen: „{worry}“ Nach einem Monat sehe ich klarer.'],
        question: ['„{question}“ Das habe ich mich vor dem ersten Tag auch gefragt.'],
      },
      steps: ['Was erwartet war', 'Was überrascht hat', 'Wer geholfen hat', 'Was besser werden kann'],
      questions: [
        'Was hatten Sie im ersten Monat erwartet, und was kam anders?',
        'Wer hat Ihnen geholfen, und wobei?',
        'Was würden Sie für die Nächsten verbessern?',
      ],
      release: 'Wer genannt wird, hat zugestimmt.',
      leaveOut: 'Vergleiche mit dem früheren Arbeitgeber.',
    },
    'de-du': {
      questions: [
        'Was hattest du im ersten Monat erwartet, und was kam anders?',
        'Wer hat dir geholfen, und wobei?',
        'Was würdest du für die Nächsten verbessern?',
      ],
    },
    en: {
      name: 'The first month',
      title: '{theme}: notes from the first month',
      openings: {
        claim: ['{claim} That is what I had heard before my first day. After a month I know more about it.'],
        worry: ['I started with this worry: “{worry}” After a month I see it more clearly.'],
        question: ['“{question}” I asked myself that before my first day, too.'],
      },
      steps: ['What I expected', 'What surprised me', 'Who helped', 'What could be better'],
      questions: [
        'What did you expect of the first month, and what turned out differently?',
        'Who helped you, and with what?',
        'What would you improve for the next person?',
      ],
      release: 'Whoever is named has agreed.',
      leaveOut: 'Comparisons with a previous employer.',
    },
  },
});
