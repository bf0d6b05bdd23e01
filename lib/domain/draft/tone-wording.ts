import type { DraftWording } from './check.ts';

/** Why a place is marked; most reasons address nobody. */
const GERMAN = {
  general:
    'Ein Wort, das in jedem Beitrag stehen könnte. Ein Tag, ein Ort, eine Zahl oder ein Satz, der gefallen ist, sagt mehr.',
  stock: 'Eine fertige Wendung; sie passt in jeden Beitrag.',
  contrast: '„Nicht dies, sondern das“: Den ersten Teil hat niemand behauptet. Der zweite genügt.',
  drumroll: 'Kündigt an, statt zu sagen. Der Satz danach kann allein stehen.',
  maxim: 'Ein Lehrsatz ohne Fall. Was war der Fall?',
  triad: 'Drei Glieder im Gleichschritt; meist trägt eines davon.',
  pivot: 'Setzt eine Wendung in Szene. Der Satz trägt auch ohne dieses Wort.',
  bait: 'Bittet um Reaktionen. Eine Frage, deren Antwort Sie wissen möchten, tut mehr.',
  announcement: 'Beschreibt ein Gefühl, bevor jemand den Anlass kennt.',
  fragments: 'Sätze, die nur benennen. Wer hat was getan?',
  even: 'Kurze Sätze im Gleichschritt. Einer davon darf länger sein und erzählen.',
  alike: 'Mehrere Sätze beginnen mit denselben Wörtern. Das klingt nach Rede.',
  reveal: 'Eine Frage, die Sie gleich selbst beantworten. Die Antwort genügt.',
  dash: 'Der Strich kündigt eine Pointe an. Ein Komma oder ein Punkt tut es meist auch.',
  everyone: 'Fragt alle und damit niemanden. Wer könnte die Antwort wissen?',
  ornament: 'Ein Zeichen als Schlusspunkt. Der Satz kommt ohne aus.',
  anaphora: 'Mehrere Sätze beginnen gleich. Das klingt nach Rede.',
  staccato: 'Sehr kurze Sätze hintereinander setzen Nachdruck, wo noch nichts steht.',
  bullets: 'Jede Zeile beginnt mit einem Zeichen. Ein Satz, der die Punkte verbindet, sagt mehr.',
  paragraphs: 'Fast jeder Satz ist ein Absatz. Was zusammengehört, darf zusammenstehen.',
};

/** What the check of tone says; a text of its own, because each kind of place has its reason. */
export const toneWording: DraftWording = {
  de: {
    name: 'Eigener Ton',
    title: 'Klingt wie viele andere Beiträge',
    advice: 'So sagen, wie Sie es beim Mittagessen erzählen würden. Was war an dem Tag anders als sonst?',
    reason: 'Die Wendung ist geläufig.',
    reasons: GERMAN,
  },
  'de-du': {
    advice: 'So sagen, wie du es beim Mittagessen erzählen würdest. Was war an dem Tag anders als sonst?',
    reasons: {
      ...GERMAN,
      bait: 'Bittet um Reaktionen. Eine Frage, deren Antwort du wissen möchtest, tut mehr.',
      reveal: 'Eine Frage, die du gleich selbst beantwortest. Die Antwort genügt.',
    },
  },
  en: {
    name: 'Own tone',
    title: 'Sounds like many other posts',
    advice: 'Say it the way you would tell it over lunch. What was different that day?',
    reason: 'The turn of phrase is a common one.',
    reasons: {
      general: 'A word that could stand in any post. A day, a place, a figure or a sentence somebody said tells more.',
      stock: 'A ready-made phrase; it fits any post.',
      contrast: '“Not this, but that”: nobody claimed the first half. The second is enough.',
      drumroll: 'Announces instead of saying. The sentence after it can stand alone.',
      maxim: 'A lesson without a case. What was the case?',
      triad: 'Three items in step; usually one of them carries the weight.',
      pivot: 'Stages a turn. The sentence stands without this word.',
      bait: 'Asks for reactions. A question whose answer you want to know does more.',
      announcement: 'Describes a feeling before anyone knows the occasion.',
      fragments: 'Sentences that only name things. Who did what?',
      even: 'Short sentences in step. One of them may be longer and tell something.',
      alike: 'Several sentences begin with the same words. It sounds like a speech.',
      reveal: 'A question you answer yourself right away. The answer is enough.',
      dash: 'The dash announces a punch line. A comma or a full stop usually does.',
      everyone: 'Asks everybody, and so nobody. Who might know the answer?',
      ornament: 'A picture as a full stop. The sentence does without it.',
      anaphora: 'Several sentences begin alike. It sounds like a speech.',
      staccato: 'Very short sentences in a row add stress where nothing stands yet.',
      bullets: 'Every line begins with a sign. One sentence that connects the points says more.',
      paragraphs: 'Nearly every sentence is a paragraph. What belongs together may stand together.',
    },
  },
};
