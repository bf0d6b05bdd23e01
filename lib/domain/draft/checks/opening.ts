import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { lexiconFor } from '../measures/marks.ts';

export const opening = defineDraftCheck({
  id: 'DR-03',
  kinds: ['post'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Übung; gemessen hat es niemand.',
      en: 'Convention; nobody has measured it.',
    },
  },
  wording: {
    de: {
      name: 'Erster Satz',
      title: 'Der Anfang sagt noch nichts',
      advice:
        'Mit dem beginnen, was zu sehen war: einer Szene, einer Zahl, einer Frage. Gruß und Gefühl dürfen danach kommen.',
      reason: 'Mit dem ersten Satz entscheidet sich, ob jemand weiterliest; so beginnen sehr viele Beiträge.',
    },
    en: {
      name: 'First sentence',
      title: 'The beginning says nothing yet',
      advice: 'Begin with what could be seen: a scene, a figure, a question. Greeting and feeling may come later.',
      reason: 'The first sentence decides whether people read on; very many posts begin like this one.',
    },
  },
  judge(draft, context) {
    const lexicon = lexiconFor(draft, context);
    const first = draft.lines[0];
    if (!lexicon || !first) return NOT_APPLICABLE;
    const line = `${first.text}\n`;
    const match = lexicon.draft.openers.map((opener) => opener.exec(line)).find((one) => one !== null);
    return found(match ? [{ start: first.at, end: first.at + match[0].trimEnd().length }] : []);
  },
  examples: {
    pass: { text: 'Am dritten Tag stand die Abfüllung doch still. Vier Stunden lang.' },
    found: { text: 'Ich freue mich riesig, verkünden zu dürfen, dass wir umgezogen sind.' },
  },
});
