/** What somebody can be thanked for, because it is there to be read. */
export const THANKS_KINDS = ['credit', 'learning', 'sharing', 'answering'] as const;
export type ThanksKind = (typeof THANKS_KINDS)[number];

export interface ThanksText {
  /** What it is for, in a few words. */
  what: string;
  /** A beginning that can stand as it is. */
  opening: string;
  question: string;
}

const de: Readonly<Record<ThanksKind, ThanksText>> = {
  credit: {
    what: 'Nennt andere, die beteiligt waren',
    opening: 'Hier werden die genannt, die beteiligt waren. Das ist mir aufgefallen.',
    question: 'Was haben die Genannten getan, das Sie selbst gesehen haben?',
  },
  learning: {
    what: 'Hat etwas gelernt oder geschafft',
    opening: 'Was dafür nötig war, habe ich aus der Nähe gesehen.',
    question: 'Was war auf diesem Weg schwer, und woran haben Sie den Fortschritt gemerkt?',
  },
  sharing: {
    what: 'Gibt eigene Erfahrung weiter',
    opening: 'Aus diesem Beitrag nehme ich etwas für die eigene Arbeit mit.',
    question: 'Was machen Sie deshalb anders, und bei welcher Gelegenheit?',
  },
  answering: {
    what: 'Hat eine Frage beantwortet',
    opening: 'Diese Antwort hilft auch denen, die nur mitlesen.',
    question: 'Wobei hat Ihnen diese Antwort geholfen?',
  },
};

const du: Readonly<Record<ThanksKind, Pick<ThanksText, 'question'>>> = {
  credit: { question: 'Was haben die Genannten getan, das du selbst gesehen hast?' },
  learning: { question: 'Was war auf diesem Weg schwer, und woran hast du den Fortschritt gemerkt?' },
  sharing: { question: 'Was machst du deshalb anders, und bei welcher Gelegenheit?' },
  answering: { question: 'Wobei hat dir diese Antwort geholfen?' },
};

const en: Readonly<Record<ThanksKind, ThanksText>> = {
  credit: {
    what: 'Names others who had a part in it',
    opening: 'The people who had a part in this are named here. I noticed that.',
    question: 'What did they do that you saw yourself?',
  },
  learning: {
    what: 'Has learned or completed something',
    opening: 'I saw from close by what this took.',
    question: 'What was hard on the way, and how did you notice progress?',
  },
  sharing: {
    what: 'Passes on experience',
    opening: 'I am taking something from this post for my own work.',
    question: 'What will you do differently because of it, and when?',
  },
  answering: {
    what: 'Has answered a question',
    opening: 'This answer also helps those who are just reading.',
    question: 'What did this answer help you with?',
  },
};

export const THANKS = { de, 'de-du': du, en } as const;
