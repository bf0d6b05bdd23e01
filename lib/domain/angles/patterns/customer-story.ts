import { definePattern } from './pattern.ts';

export const customerStory = definePattern({
  id: 'customer-story',
  goals: ['sales'],
  fit: { executive: 1, sales: 3, recruiter: 1, employee: 1 },
  minutes: 40,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Geschichte mit Freigabe',
      title: '{theme}: eine Geschichte aus der Praxis',
      openings: {
        story: [
          '{story} Heute erzähle ich, was daraus geworden ist.',
          '{story} Wie es weiterging, ist schnell erzählt, und es lohnt sich.',
        ],
      },
      steps: ['Das Problem der anderen Seite', 'Der Zweifel', 'Der Weg', 'Das Ergebnis', 'Ein Satz im Wortlaut'],
      questions: [
        'Wann haben Sie gemerkt, dass es ernst ist?',
        'Woran hat die andere Seite gezweifelt, und was hat geholfen?',
        'Wie sieht es heute dort aus? Haben Sie einen Satz im Wortlaut?',
      ],
      release: 'Die Kundin oder der Kunde hat den Text gelesen und freigegeben.',
      leaveOut: 'Eigenlob. Die Hauptrolle hat die andere Seite.',
    },
    'de-du': {
      questions: [
        'Wann hast du gemerkt, dass es ernst ist?',
        'Woran hat die andere Seite gezweifelt, und was hat geholfen?',
        'Wie sieht es heute dort aus? Hast du einen Satz im Wortlaut?',
      ],
    },
    en: {
      name: 'Story with a release',
      title: '{theme}: a story from practice',
      openings: {
        story: ['{story} This is what came of it.', '{story} How it went on is quickly told, and worth telling.'],
      },
      steps: [
        'The other side’s problem',
        'The doubt',
        'How it was solved',
        'The result',
        'One sentence in their words',
      ],
      questions: [
        'When did you notice that this was serious?',
        'What did the other side doubt, and what helped?',
        'How are things there today? Do you have a sentence in their words?',
      ],
      release: 'The customer has read the text and released it.',
      leaveOut: 'Praise of your own work. The other side has the leading part.',
    },
  },
});
