import { definePattern } from './pattern.ts';

export const howHiringWorks = definePattern({
  id: 'how-hiring-works',
  goals: ['hr'],
  fit: { executive: 1, sales: 0, recruiter: 3, employee: 1 },
  minutes: 20,
  draft: ['opening', 1, 'facts', 2, 3],
  wording: {
    de: {
      name: 'So läuft die Bewerbung ab',
      title: '{theme}: was Bewerbende erwartet',
      openings: {
        claim: ['{claim} Wer sich bei uns bewirbt, merkt davon schon im ersten Gespräch etwas.'],
        question: ['„{question}“ Wer sich bewirbt, darf das fragen. So läuft eine Bewerbung bei uns ab.'],
        fact: ['{fact} Wer sich bewirbt, darf danach fragen, und auch nach dem Ablauf. Hier ist er.'],
      },
      steps: ['Die Schritte', 'Wer dabei ist', 'Wie lange es dauert', 'Was niemand mitbringen muss'],
      questions: [
        'Welche Schritte gibt es, und wer sitzt jeweils dabei?',
        'Wann bekommt jemand von Ihnen spätestens eine Antwort?',
        'Was verlangen Sie nicht mehr, und warum?',
      ],
      release: 'Die Personalabteilung bestätigt Fristen und Schritte.',
      leaveOut: 'Einzelne Bewerbungen, auch ohne Namen.',
    },
    'de-du': {
      questions: [
        'Welche Schritte gibt es, und wer sitzt jeweils dabei?',
        'Wann bekommt jemand von dir spätestens eine Antwort?',
        'Was verlangst du nicht mehr, und warum?',
      ],
    },
    en: {
      name: 'How our hiring works',
      title: '{theme}: what applicants can expect',
      openings: {
        claim: ['{claim} People who apply here notice some of that in the first conversation.'],
        question: ['“{question}” Applicants may well ask that. This is how applying here works.'],
        fact: ['{fact} Applicants may well ask about that, and about the process. Here it is.'],
      },
      steps: ['The steps', 'Who is there', 'How long it takes', 'What nobody has to bring'],
      questions: [
        'Which steps are there, and who sits in on each?',
        'By when does everybody have an answer from you?',
        'What have you stopped asking for, and why?',
      ],
      release: 'HR confirms the steps and the deadlines.',
      leaveOut: 'Individual applications, even without a name.',
    },
  },
});
