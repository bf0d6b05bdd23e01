/** How somebody can answer a post from the own work; none of them praises. */
export const COMMENT_KINDS = ['addition', 'fact', 'question', 'limit', 'dissent'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

export interface CommentText {
  name: string;
  /** Beginnings that can stand as they are. `{word}` is a word of the post, in quotes; `{fact}` a whole sentence. */
  openings: readonly string[];
  /** The beginning where no word of the post is shared. */
  plain: string;
  /** What the user answers; the answer is the comment. */
  question: string;
  leaveOut: string;
}

type Wording = Readonly<Record<CommentKind, CommentText>>;

const de: Wording = {
  addition: {
    name: 'Aus der Praxis ergänzen',
    openings: [
      'Zum Stichwort „{word}“ ein Fall von uns.',
      'Beim Stichwort „{word}“ denke ich an einen Fall aus der letzten Zeit.',
    ],
    plain: 'Ein ähnlicher Fall von uns.',
    question: 'Welcher Fall aus Ihrer Arbeit passt dazu? Zwei Sätze: was war, was half.',
    leaveOut: 'Lob ohne Inhalt, den Namen der Kundschaft und das eigene Angebot.',
  },
  fact: {
    name: 'Eine Zahl beitragen',
    openings: ['Zum Stichwort „{word}“ eine Zahl von uns: {fact}'],
    plain: 'Dazu eine Zahl von uns: {fact}',
    question: 'Was sagt die Zahl für den Fall im Beitrag, und was sagt sie nicht?',
    leaveOut: 'Die Zahl ohne Quelle und jeder Vergleich mit dem Betrieb im Beitrag.',
  },
  question: {
    name: 'Genau nachfragen',
    openings: ['Eine Frage zum Stichwort „{word}“.', 'Zu „{word}“ möchte ich eine Sache genauer verstehen.'],
    plain: 'Eine Sache möchte ich genauer verstehen.',
    question: 'Was würden Sie gern wissen, weil Sie es selbst noch nicht gelöst haben?',
    leaveOut: 'Fragen, auf die nur das eigene Angebot die Antwort ist.',
  },
  limit: {
    name: 'Eine Grenze nennen',
    openings: ['Beim Stichwort „{word}“ kommt es nach meiner Erfahrung auf die Umstände an.'],
    plain: 'Nach meiner Erfahrung kommt es dabei auf die Umstände an.',
    question: 'Unter welchen Umständen haben Sie es anders erlebt?',
    leaveOut: 'Belehrungen. Eine Grenze genügt.',
  },
  dissent: {
    name: 'Mit Respekt widersprechen',
    openings: ['Beim Stichwort „{word}“ sehe ich einen Punkt anders.'],
    plain: 'Einen Punkt sehe ich anders.',
    question: 'Was stimmt am Beitrag, und welche eigene Erfahrung spricht dagegen?',
    leaveOut: 'Urteile über die Person. Widersprochen wird der Sache.',
  },
};

const du: Readonly<Partial<Record<CommentKind, Partial<CommentText>>>> = {
  addition: { question: 'Welcher Fall aus deiner Arbeit passt dazu? Zwei Sätze: was war, was half.' },
  question: { question: 'Was würdest du gern wissen, weil du es selbst noch nicht gelöst hast?' },
  limit: { question: 'Unter welchen Umständen hast du es anders erlebt?' },
};

const en: Wording = {
  addition: {
    name: 'Add a case',
    openings: ['On “{word},” here is a case of ours.', 'The word “{word}” reminds me of a recent case.'],
    plain: 'Here is a similar case of ours.',
    question: 'Which case from your work fits? Two sentences: what happened, what helped.',
    leaveOut: 'Praise without content, the customer’s name and your own offer.',
  },
  fact: {
    name: 'Add a number',
    openings: ['On “{word},” a number of ours: {fact}'],
    plain: 'A number of ours: {fact}',
    question: 'What does the number say about the case in the post, and what does it not say?',
    leaveOut: 'The number without its source, and any comparison with the author’s company.',
  },
  question: {
    name: 'Ask precisely',
    openings: [
      'On “{word},” I have a question.',
      'About “{word},” there is one thing I would like to understand better.',
    ],
    plain: 'There is one thing I would like to understand better.',
    question: 'What would you like to know because you have not solved it yourself?',
    leaveOut: 'Questions that only your own offer answers.',
  },
  limit: {
    name: 'Name a limit',
    openings: ['With “{word},” it depends on the circumstances, in my experience.'],
    plain: 'In my experience, it depends on the circumstances.',
    question: 'Under which circumstances have you seen it turn out differently?',
    leaveOut: 'Lecturing. One limit is enough.',
  },
  dissent: {
    name: 'Disagree with respect',
    openings: ['On “{word},” I see one point differently.'],
    plain: 'I see one point differently.',
    question: 'What is right about the post, and which experience of yours points the other way?',
    leaveOut: 'Judgments of the person. Disagree with the point.',
  },
};

export const COMMENTS = { de, 'de-du': du, en } as const;
