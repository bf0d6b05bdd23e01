import { definePattern } from './pattern.ts';

export const behindTheScenes = definePattern({
  id: 'behind-the-scenes',
  goals: ['branding', 'hr'],
  fit: { executive: 2, sales: 2, recruiter: 3, employee: 3 },
  minutes: 15,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Hinter den Kulissen',
      title: '{theme}: was man von außen nicht sieht',
      openings: {
        story: ['{story} Was danach kam, hat von außen niemand gesehen.'],
        claim: [
          '{claim} Das klingt einfach. Hier ist der Teil, den man von außen nicht sieht.',
          '{claim} Wie das an einem gewöhnlichen Vormittag aussieht, zeigt am besten eine kleine Szene.',
        ],
        fact: ['{fact} Die Arbeit dahinter sieht von außen niemand.'],
      },
      steps: ['Eine Szene', 'Wer dabei ist', 'Was später niemand sieht', 'Dank'],
      questions: [
        'Wo waren Sie zuletzt dabei, und was war dort zu sehen und zu hören?',
        'Welcher Handgriff ist Ihnen aufgefallen, den später niemand sieht?',
        'Wem danken Sie dafür?',
      ],
      release: 'Alle, die genannt werden oder auf dem Bild sind, haben zugestimmt.',
      leaveOut: 'Bildschirme, Zeichnungen und Schilder im Hintergrund.',
    },
    'de-du': {
      questions: [
        'Wo warst du zuletzt dabei, und was war dort zu sehen und zu hören?',
        'Welcher Handgriff ist dir aufgefallen, den später niemand sieht?',
        'Wem dankst du dafür?',
      ],
    },
    en: {
      name: 'Behind the scenes',
      title: '{theme}: what nobody sees from outside',
      openings: {
        story: ['{story} What came next, nobody outside saw.'],
        claim: [
          '{claim} It sounds simple. Here is the part that nobody sees from outside.',
          '{claim} A small scene from an ordinary morning shows best what that takes.',
        ],
        fact: ['{fact} Nobody outside sees the work behind that.'],
      },
      steps: ['A scene', 'Who is there', 'What nobody sees later', 'Thanks'],
      questions: [
        'When were you last there yourself, and what did you see and hear?',
        'Which small step did you notice that nobody sees later?',
        'Whom do you thank for it?',
      ],
      release: 'Everyone who is named or shown has agreed.',
      leaveOut: 'Screens, drawings and signs in the background.',
    },
  },
});
