import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { framesOf } from '../measures/frames.ts';
import { generalityOf } from '../measures/generality.ts';
import { apart, lexiconFor } from '../measures/marks.ts';
import { rhythmOf } from '../measures/rhythm.ts';
import { tellsIn } from '../measures/tells.ts';
import { toneWording } from '../tone-wording.ts';

/** Tells that make a tone; a text of people seldom has half of it. To one person, people say set phrases, too. */
const ENOUGH = { post: 2, other: 3 };
/** What one general word in a hundred weighs; a detail takes as much away. */
const GENERAL = 0.25;
/** Details make up for so much; beyond that a text can be full of figures and still sound borrowed. */
const MOST_MADE_UP = -4;
/** What it weighs that a text of some length has no day, figure, deed or voice at all. */
const NOWHERE = 0.5;
const LONG = 30;

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
  wording: toneWording,
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    if (!lexicon || draft.tokens.length < 8) return NOT_APPLICABLE;
    const { draft: own } = lexicon;
    const isPost = context.kind === 'post';
    const enough = isPost ? ENOUGH.post : ENOUGH.other;
    // A message may well end with a question to its reader.
    const frames = framesOf(draft, own).filter(({ reason }) => isPost || reason !== 'everyone');
    const tells = [...tellsIn(draft.text, own), ...rhythmOf(draft), ...frames];
    const weight = tells.reduce((sum, tell) => sum + tell.weight, 0);
    const { general, worn, details, balance } = generalityOf(draft, own);
    const nowhere = details === 0 && draft.tokens.length >= LONG ? NOWHERE : 0;
    if (weight + nowhere + Math.max(balance, MOST_MADE_UP) * GENERAL < enough) return found([]);
    const words = (worn.length > 0 ? worn : general).map(({ word, at }) => ({
      start: at,
      end: at + word.length,
      reason: 'general',
    }));
    // Where turns of phrase alone show it, single words need no mark.
    return found(apart(weight < enough ? [...tells, ...words] : tells));
  },
  examples: {
    pass: { text: 'Das Ventil kam am Montag mit dem falschen Flansch. Nachgemessen hatte es niemand, ich auch nicht.' },
    found: {
      text: 'Hand aufs Herz: Führung ist kein Titel, sondern eine Haltung. Das Ergebnis? Vertrauen, das bleibt.',
    },
  },
});
