import { definePattern } from './pattern.ts';

export const notesFromAnEvent = definePattern({
  id: 'notes-from-an-event',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 2, sales: 3, recruiter: 2, employee: 2 },
  minutes: 15,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Notizen von einer Veranstaltung',
      title: '{theme}: drei Notizen von unterwegs',
      openings: {
        question: ['„{question}“ Mit dieser Frage im Kopf war ich auf der Veranstaltung. Drei Notizen sind geblieben.'],
        claim: ['Mein Thema auf der Veranstaltung: „{theme}“. Drei Sätze habe ich mir notiert.'],
      },
      steps: ['Wo und mit wem', 'Drei Notizen mit Namen', 'Was ich ab morgen anders mache'],
      questions: [
        'Wo waren Sie, und mit welcher Frage sind Sie hingegangen?',
        'Welche drei Sätze haben Sie mitgenommen, und von wem?',
        'Was machen Sie ab morgen anders?',
      ],
      release: 'Wer zitiert wird, hat es öffentlich gesagt oder zugestimmt.',
      leaveOut: 'Gespräche am Rand, die vertraulich waren, und Fotos fremder Folien.',
    },
    'de-du': {
      questions: [
        'Wo warst du, und mit welcher Frage bist du hingegangen?',
        'Welche drei Sätze hast du mitgenommen, und von wem?',
        'Was machst du ab morgen anders?',
      ],
    },
    en: {
      name: 'Notes from an event',
      title: '{theme}: three notes from the road',
      openings: {
        question: ['“{question}” I had that question in mind at the event. Three notes have stayed with me.'],
        claim: ['My subject at the event: “{theme}.” I wrote down three sentences.'],
      },
      steps: ['Where and with whom', 'Three notes, with names', 'What I will do differently starting tomorrow'],
      questions: [
        'Where were you, and which question did you bring along?',
        'Which three sentences did you take home, and whose were they?',
        'What will you do differently starting tomorrow?',
      ],
      release: 'Whoever is quoted said it in public or has agreed.',
      leaveOut: 'Side conversations that were private, and photos of other people’s slides.',
    },
  },
});
