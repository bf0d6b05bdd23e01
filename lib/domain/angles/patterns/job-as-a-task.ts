import { definePattern } from './pattern.ts';

export const jobAsATask = definePattern({
  id: 'job-as-a-task',
  goals: ['hr'],
  fit: { executive: 1, sales: 0, recruiter: 3, employee: 2 },
  minutes: 20,
  draft: ['opening', 1, 'facts', 2, 3],
  wording: {
    de: {
      name: 'Stelle als Aufgabe erzählt',
      title: '{theme}: eine Stelle, als Aufgabe erzählt',
      openings: {
        claim: ['{claim} Dafür suchen wir jemanden, und ich möchte zuerst von der Aufgabe erzählen.'],
        worry: ['Wer diese Stelle annimmt, hat auch mit dieser Sorge zu tun: „{worry}“'],
        question: [
          '„{question}“ Die Frage gehört in jedes Bewerbungsgespräch. Ich beschreibe deshalb zuerst die Aufgabe.',
        ],
      },
      steps: ['Die Aufgabe', 'Das Team', 'Die ersten neunzig Tage', 'Der Rahmen: Ort, Zeit, Gehalt'],
      questions: [
        'Welches Problem löst die neue Person? Wie haben Sie es selbst erlebt?',
        'Mit wem arbeitet sie, und was soll nach neunzig Tagen anders sein?',
        'Wo, wann und zu welchem Gehalt wird gearbeitet, und wen fragt man?',
      ],
      release: 'Die Stelle ist ausgeschrieben, der Gehaltsrahmen ist freigegeben.',
      leaveOut: 'Eigenschaften wie „jung“, „belastbar“ oder „Muttersprache“.',
    },
    'de-du': {
      questions: [
        'Welches Problem löst die neue Person? Wie hast du es selbst erlebt?',
        'Mit wem arbeitet sie, und was soll nach neunzig Tagen anders sein?',
        'Wo, wann und zu welchem Gehalt wird gearbeitet, und wen fragt man?',
      ],
    },
    en: {
      name: 'A job told as a task',
      title: '{theme}: a job, told as a task',
      openings: {
        claim: ['{claim} We are looking for somebody to help with that, and I would like to start with the task.'],
        worry: ['Anyone who takes this job will also meet this worry: “{worry}”'],
        question: ['“{question}” That question belongs in every interview, so let me describe the task first.'],
      },
      steps: ['The task', 'The team', 'The first ninety days', 'The terms: place, hours, pay'],
      questions: [
        'Which problem will the new person solve? How have you met it yourself?',
        'Whom will they work with, and what should be different after ninety days?',
        'Where, when and for what pay, and whom can people ask?',
      ],
      release: 'The job is advertised, and the pay range is released.',
      leaveOut: 'Traits such as “young,” “resilient,” or “native speaker.”',
    },
  },
});
