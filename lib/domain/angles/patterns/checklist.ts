import { definePattern } from './pattern.ts';

export const checklist = definePattern({
  id: 'checklist',
  goals: ['sales', 'hr'],
  fit: { executive: 1, sales: 3, recruiter: 2, employee: 2 },
  minutes: 45,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Checkliste zum Mitnehmen',
      title: '{theme}: was ich vorher prüfe',
      openings: {
        claim: ['{claim} Damit das gelingt, prüfe ich vorher ein paar Punkte, jedes Mal dieselben.'],
        question: ['„{question}“ Bevor ich das beantworte, gehe ich eine kurze Liste durch.'],
        worry: ['Eine Sorge, die ich oft höre: „{worry}“ Dagegen hilft eine Liste, die ich vorher durchgehe.'],
      },
      steps: ['Das Problem', 'Fünf bis sieben Punkte', 'Der Punkt, der am leichtesten vergessen wird'],
      questions: [
        'Welche Punkte prüfen Sie jedes Mal? Fünf bis sieben, je ein Satz.',
        'Welchen davon haben Sie selbst schon vergessen, und was geschah dann?',
        'Für wen taugt die Liste, und für wen nicht?',
      ],
      release: null,
      leaveOut: 'Formulare und Vorgaben, die der Kundschaft gehören.',
    },
    'de-du': {
      questions: [
        'Welche Punkte prüfst du jedes Mal? Fünf bis sieben, je ein Satz.',
        'Welchen davon hast du selbst schon vergessen, und was geschah dann?',
        'Für wen taugt die Liste, und für wen nicht?',
      ],
    },
    en: {
      name: 'Checklist to keep',
      title: '{theme}: what I check first',
      openings: {
        claim: ['{claim} To get there I check a few points first, the same ones every time.'],
        question: ['“{question}” Before I answer that, I go through a short list.'],
        worry: ['A worry I often hear: “{worry}” What helps is a list that I go through first.'],
      },
      steps: ['The problem', 'Five to seven points', 'The point that is easiest to forget'],
      questions: [
        'Which points do you check every time? Five to seven, a sentence each.',
        'Which of them have you forgotten yourself, and what happened then?',
        'Who is the list good for, and who is it not for?',
      ],
      release: null,
      leaveOut: 'Forms and requirements that belong to customers.',
    },
  },
});
