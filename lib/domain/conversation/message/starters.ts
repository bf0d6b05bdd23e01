import { saysDu, spelled } from '../../angles/patterns/text-for.ts';
import type { CoachLanguage } from '../../profile/checks/check.ts';
import type { MessageKind } from './check.ts';

/** How a message can be built, with the questions whose answers it is made of; never a text that anybody could send. */
export interface Starter {
  kind: MessageKind;
  /** What it takes up, verbatim. */
  quote: string;
  /** Sentence by sentence, in words of the coach. */
  steps: readonly string[];
  /** For the user; the answers are the message. */
  questions: readonly string[];
}

interface StarterText {
  steps: readonly string[];
  questions: readonly string[];
}

type Texts = Readonly<Record<'note' | 'first' | 'follow-up' | 'reply', StarterText>>;

const de: Texts = {
  note: {
    steps: ['Begrüßung mit Namen', 'Anlass in einem Satz', 'Wunsch, sich zu vernetzen'],
    questions: ['Warum ist gerade das ein Anlass, zu schreiben?', 'Was möchten Sie danach voneinander hören?'],
  },
  first: {
    steps: ['Begrüßung mit Namen', 'Anlass in einem Satz', 'Ein Satz aus der eigenen Arbeit dazu', 'Eine Frage'],
    questions: [
      'Was haben Sie bei derselben Sache selbst erlebt?',
      'Was wüssten Sie gern, das auf keinem Profil steht?',
      'Woran merkt die Person, dass ein Nein in Ordnung ist?',
    ],
  },
  'follow-up': {
    steps: [
      'Begrüßung mit Namen',
      'Woran Sie anknüpfen: das letzte Gespräch oder die letzte Nachricht',
      'Was seither dazugekommen ist',
      'Eine Frage',
    ],
    questions: [
      'Was haben Sie zugesagt, und was ist daraus geworden?',
      'Was hätte die Person davon, jetzt zu antworten?',
      'Was tun Sie, wenn keine Antwort kommt?',
    ],
  },
  reply: {
    steps: ['Auf welchen Punkt Sie antworten', 'Ein Fall oder eine Zahl aus der eigenen Arbeit', 'Eine genaue Frage'],
    questions: ['Welcher Fall passt dazu?', 'Was ist bei Ihnen anders gelaufen?'],
  },
};

const du: Texts = {
  note: {
    steps: de.note.steps,
    questions: ['Warum ist gerade das ein Anlass, zu schreiben?', 'Was möchtet ihr danach voneinander hören?'],
  },
  first: {
    steps: de.first.steps,
    questions: [
      'Was hast du bei derselben Sache selbst erlebt?',
      'Was wüsstest du gern, das auf keinem Profil steht?',
      'Woran merkt die Person, dass ein Nein in Ordnung ist?',
    ],
  },
  'follow-up': {
    steps: [
      'Begrüßung mit Namen',
      'Woran du anknüpfst: das letzte Gespräch oder die letzte Nachricht',
      'Was seither dazugekommen ist',
      'Eine Frage',
    ],
    questions: [
      'Was hast du zugesagt, und was ist daraus geworden?',
      'Was hätte die Person davon, jetzt zu antworten?',
      'Was tust du, wenn keine Antwort kommt?',
    ],
  },
  reply: {
    steps: ['Auf welchen Punkt du antwortest', ...de.reply.steps.slice(1)],
    questions: ['Welcher Fall passt dazu?', 'Was ist bei dir anders gelaufen?'],
  },
};

const en: Texts = {
  note: {
    steps: ['Greeting by name', 'The occasion in one sentence', 'The wish to connect'],
    questions: [
      'What about this makes you write?',
      'What would you like to hear from each other once you are connected?',
    ],
  },
  first: {
    steps: [
      'Greeting by name',
      'The occasion in one sentence',
      'One sentence from your own work on it',
      'One question',
    ],
    questions: [
      'What have you seen of this in your own work?',
      'What would you like to know that is on no profile?',
      'How can they tell that a no is fine?',
    ],
  },
  'follow-up': {
    steps: [
      'Greeting by name',
      'What you take up: the last talk or the last message',
      'What has come up since',
      'One question',
    ],
    questions: [
      'What did you promise, and what came of it?',
      'What would they gain from answering now?',
      'What do you do if no answer comes?',
    ],
  },
  reply: {
    steps: ['Which point you answer', 'A case or a figure from your own work', 'One precise question'],
    questions: ['Which case fits?', 'What went differently for you?'],
  },
};

/** Starters for the best anchor; an answer under a post only where the anchor is a post. */
export function startersFor(
  [best]: readonly { quote: { text: string; section: string } }[],
  language: CoachLanguage,
): Starter[] {
  if (!best) return [];
  const texts = language === 'en' ? en : saysDu(language) ? du : de;
  const say = (text: string): string => spelled(text, language);
  const kinds =
    best.quote.section === 'activity'
      ? (['note', 'first', 'follow-up', 'reply'] as const)
      : (['note', 'first', 'follow-up'] as const);
  return kinds.map((kind) => ({
    kind,
    quote: best.quote.text,
    steps: texts[kind].steps.map(say),
    questions: texts[kind].questions.map(say),
  }));
}
