import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { generalityOf } from '../measures/generality.ts';
import { apart, lexiconFor } from '../measures/marks.ts';
import { rhythmOf } from '../measures/rhythm.ts';
import { tellsIn } from '../measures/tells.ts';

/** Tells that make a tone; a text of people seldom has half of it. */
const ENOUGH = 2;
/** What one general word in a hundred weighs; a detail takes as much away. */
const GENERAL = 0.25;

/** Turns and rhythms of machine prose, weighed against details. It says what the words sound like, never who wrote them. */
export const borrowedTone = defineDraftCheck({
  id: 'DR-07',
  kinds: ['post', 'comment', 'message', 'invitation'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung, an eigenen Beispielen erprobt. Wer einen Text geschrieben hat, lässt sich daraus nicht schließen.',
      en: 'Convention, tried on examples of our own. Who wrote a text can’t be concluded from it.',
    },
  },
  wording: {
    de: {
      name: 'Eigener Ton',
      title: 'Klingt wie viele andere Beiträge',
      advice: 'So sagen, wie Sie es beim Mittagessen erzählen würden. Was war an dem Tag anders als sonst?',
      reason: 'Die Wendung ist geläufig.',
      reasons: {
        general:
          'Ein Wort, das in jedem Beitrag stehen könnte. Ein Tag, ein Ort, eine Zahl oder ein Satz, der gefallen ist, sagt mehr.',
        stock: 'Eine fertige Wendung; sie passt in jeden Beitrag.',
        contrast: '„Nicht dies, sondern das“: Den ersten Teil hat niemand behauptet. Der zweite genügt.',
        drumroll: 'Kündigt an, statt zu sagen. Der Satz danach kann allein stehen.',
        maxim: 'Ein Lehrsatz ohne Fall. Was war der Fall?',
        triad: 'Drei Wörter im Gleichschritt; meist trägt eines davon.',
        bait: 'Bittet um Reaktionen. Eine Frage, deren Antwort Sie wissen möchten, tut mehr.',
        announcement: 'Beschreibt ein Gefühl, bevor jemand den Anlass kennt.',
        anaphora: 'Mehrere Sätze beginnen gleich. Das klingt nach Rede.',
        staccato: 'Sehr kurze Sätze hintereinander setzen Nachdruck, wo noch nichts steht.',
        bullets: 'Jede Zeile beginnt mit einem Zeichen. Ein Satz, der die Punkte verbindet, sagt mehr.',
        paragraphs: 'Fast jeder Satz ist ein Absatz. Was zusammengehört, darf zusammenstehen.',
      },
    },
    'de-du': {
      advice: 'So sagen, wie du es beim Mittagessen erzählen würdest. Was war an dem Tag anders als sonst?',
      reasons: {
        general:
          'Ein Wort, das in jedem Beitrag stehen könnte. Ein Tag, ein Ort, eine Zahl oder ein Satz, der gefallen ist, sagt mehr.',
        stock: 'Eine fertige Wendung; sie passt in jeden Beitrag.',
        contrast: '„Nicht dies, sondern das“: Den ersten Teil hat niemand behauptet. Der zweite genügt.',
        drumroll: 'Kündigt an, statt zu sagen. Der Satz danach kann allein stehen.',
        maxim: 'Ein Lehrsatz ohne Fall. Was war der Fall?',
        triad: 'Drei Wörter im Gleichschritt; meist trägt eines davon.',
        bait: 'Bittet um Reaktionen. Eine Frage, deren Antwort du wissen möchtest, tut mehr.',
        announcement: 'Beschreibt ein Gefühl, bevor jemand den Anlass kennt.',
        anaphora: 'Mehrere Sätze beginnen gleich. Das klingt nach Rede.',
        staccato: 'Sehr kurze Sätze hintereinander setzen Nachdruck, wo noch nichts steht.',
        bullets: 'Jede Zeile beginnt mit einem Zeichen. Ein Satz, der die Punkte verbindet, sagt mehr.',
        paragraphs: 'Fast jeder Satz ist ein Absatz. Was zusammengehört, darf zusammenstehen.',
      },
    },
    en: {
      name: 'Own tone',
      title: 'Sounds like many other posts',
      advice: 'Say it the way you would tell it over lunch. What was different that day?',
      reason: 'The turn of phrase is a common one.',
      reasons: {
        general:
          'A word that could stand in any post. A day, a place, a figure or a sentence somebody said tells more.',
        stock: 'A ready-made phrase; it fits any post.',
        contrast: '“Not this, but that”: nobody claimed the first half. The second is enough.',
        drumroll: 'Announces instead of saying. The sentence after it can stand alone.',
        maxim: 'A lesson without a case. What was the case?',
        triad: 'Three words in step; usually one of them carries the weight.',
        bait: 'Asks for reactions. A question whose answer you want to know does more.',
        announcement: 'Describes a feeling before anyone knows the occasion.',
        anaphora: 'Several sentences begin alike. It sounds like a speech.',
        staccato: 'Very short sentences in a row add stress where nothing stands yet.',
        bullets: 'Every line begins with a sign. One sentence that connects the points says more.',
        paragraphs: 'Nearly every sentence is a paragraph. What belongs together may stand together.',
      },
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    if (!lexicon || draft.tokens.length < 8) return NOT_APPLICABLE;
    const tells = [...tellsIn(draft.text, lexicon.draft), ...rhythmOf(draft)];
    const weight = tells.reduce((sum, tell) => sum + tell.weight, 0);
    const { general, balance } = generalityOf(draft, lexicon.draft);
    if (weight + balance * GENERAL < ENOUGH) return found([]);
    const words = general.map(({ word, at }) => ({ start: at, end: at + word.length, reason: 'general' }));
    // Where turns of phrase alone show it, single words need no mark.
    return found(apart(weight < ENOUGH ? [...tells, ...words] : tells));
  },
  examples: {
    pass: { text: 'Das Ventil kam am Montag mit dem falschen Flansch. Nachgemessen hatte es niemand, ich auch nicht.' },
    found: {
      text: 'Hand aufs Herz: Führung ist kein Titel, sondern eine Haltung. Das Ergebnis? Vertrauen, das bleibt.',
    },
  },
});
