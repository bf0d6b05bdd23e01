import { definePattern } from './pattern.ts';

export const mythAndPractice = definePattern({
  id: 'myth-and-practice',
  goals: ['branding', 'sales', 'hr'],
  fit: { executive: 2, sales: 3, recruiter: 2, employee: 2 },
  minutes: 20,
  draft: ['opening', 1, 2, 'facts', 3],
  wording: {
    de: {
      name: 'Annahme und Praxis',
      title: '{theme}: was viele annehmen und was wir sehen',
      openings: {
        worry: [
          'Was viele befürchten: „{worry}“ Ich kenne die Sorge und möchte erzählen, was ich tatsächlich erlebe.',
          'Eine Sorge, die ich oft höre: „{worry}“ Dafür gibt es gute Gründe. In der Praxis sehe ich meist etwas anderes.',
        ],
        claim: ['{claim} Viele erwarten das Gegenteil, und ich verstehe, warum.'],
        number: ['{number} Ich hätte früher eine andere Zahl geschätzt.'],
      },
      steps: ['Die Annahme', 'Woher sie kommt', 'Was in der Praxis zu sehen ist', 'Was daraus folgt'],
      questions: [
        'Welche Annahme hören Sie am häufigsten, und woher kommt sie?',
        'Was haben Sie selbst gesehen, das nicht dazu passt? Ein Fall genügt.',
        'Was raten Sie deshalb?',
      ],
      release: null,
      leaveOut: 'Spott über die, die es anders sehen, und „immer“ oder „nie“.',
    },
    'de-du': {
      questions: [
        'Welche Annahme hörst du am häufigsten, und woher kommt sie?',
        'Was hast du selbst gesehen, das nicht dazu passt? Ein Fall genügt.',
        'Was rätst du deshalb?',
      ],
    },
    en: {
      name: 'Belief and practice',
      title: '{theme}: what many assume and what we see',
      openings: {
        worry: [
          'What many are afraid of: “{worry}” I know that worry, and I want to say what I actually see.',
          'A worry I often hear: “{worry}” There are good reasons for it. In practice I mostly see something else.',
        ],
        claim: ['{claim} Many expect the opposite, and I understand why.'],
        number: ['{number} I would once have guessed a different number.'],
      },
      steps: ['The belief', 'Where it comes from', 'What practice shows', 'What follows'],
      questions: [
        'Which belief do you hear most often, and where does it come from?',
        'What have you seen yourself that does not fit? One case is enough.',
        'So what do you advise?',
      ],
      release: null,
      leaveOut: 'Mockery of those who see it differently, and words such as “always” or “never.”',
    },
  },
});
