import { definePattern } from './pattern.ts';

export const fieldNote = definePattern({
  id: 'field-note',
  goals: ['sales', 'branding', 'hr'],
  fit: { executive: 1, sales: 3, recruiter: 1, employee: 3 },
  minutes: 10,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Beobachtung aus der Arbeit',
      title: '{theme}: eine Beobachtung aus dieser Woche',
      openings: {
        claim: ['{claim} Diese Woche habe ich wieder gesehen, was das bedeutet.'],
        worry: ['Eine Sorge, die ich oft höre: „{worry}“ Diese Woche habe ich gesehen, woher sie kommt.'],
        question: ['„{question}“ Diese Woche habe ich etwas gesehen, das darauf antwortet.'],
      },
      steps: ['Was zu sehen war', 'Woran man es erkennt', 'Was geschieht, wenn man wartet'],
      questions: [
        'Was haben Sie diese Woche gesehen, und wo?',
        'Woran haben Sie es erkannt?',
        'Was wäre geschehen, wenn Sie nichts getan hätten?',
      ],
      release: 'Auf dem Foto sind keine Personen ohne deren Ja und keine Anlagen der Kundschaft.',
      leaveOut: 'Ort und Firma, wenn man daraus auf die Kundschaft schließen kann.',
    },
    'de-du': {
      questions: [
        'Was hast du diese Woche gesehen, und wo?',
        'Woran hast du es erkannt?',
        'Was wäre geschehen, wenn du nichts getan hättest?',
      ],
    },
    en: {
      name: 'Seen at work',
      title: '{theme}: something I saw this week',
      openings: {
        claim: ['{claim} This week I saw once more what that means.'],
        worry: ['A worry I often hear: “{worry}” This week I saw where it comes from.'],
        question: ['“{question}” This week I saw something that answers it.'],
      },
      steps: ['What there was to see', 'How to spot it', 'What happens if you wait'],
      questions: [
        'What did you see this week, and where?',
        'How did you spot it?',
        'What would have happened if you had done nothing?',
      ],
      release: 'The photo shows no people without their yes, and no equipment of customers.',
      leaveOut: 'Place and company, if they give a customer away.',
    },
  },
});
