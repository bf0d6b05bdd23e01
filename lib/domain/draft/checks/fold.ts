import { defineDraftCheck, found, NOT_APPLICABLE, PASS } from '../check.ts';

/** Characters that show before "more", by the most careful of the observations. */
const SHOWN = 140;

export const fold = defineDraftCheck({
  id: 'DR-01',
  kinds: ['post'],
  basis: {
    kind: 'convention',
    source: {
      de: 'Wo „mehr“ erscheint, hat LinkedIn nie genannt; Beobachtungen reichen von 140 bis 210 Zeichen (2020–2026).',
      en: 'LinkedIn never said where “more” appears; observations range from 140 to 210 characters (2020–2026).',
    },
  },
  wording: {
    de: {
      name: 'Anfang vor „mehr“',
      title: 'Der erste Satz endet erst hinter „mehr“',
      advice: 'Den ersten Satz auf höchstens 140 Zeichen kürzen oder den Kern voranstellen.',
      reason: 'Im Strom der Beiträge ist zuerst nur der Anfang zu lesen; hier bricht er mitten im Satz ab.',
    },
    en: {
      name: 'What shows before “more”',
      title: 'The first sentence runs past “more”',
      advice: 'Shorten the first sentence to 140 characters at most, or put the point first.',
      reason: 'In the feed only the beginning can be read at first; here it breaks off inside a sentence.',
    },
  },
  judge({ sentences, text }) {
    const first = sentences[0];
    if (!first) return NOT_APPLICABLE;
    // What stands before a colon is understood by itself.
    const point = first.text.search(/:\s/);
    const length = point === -1 ? first.text.length : point;
    if (text.trimEnd().length <= SHOWN || length <= SHOWN) return PASS;
    return found([{ start: first.at + SHOWN, end: first.at + first.text.length }]);
  },
  examples: {
    pass: { text: `Linie 4 läuft wieder. ${'Das Ventil kam mit dem falschen Flansch. '.repeat(5)}` },
    found: { text: `Am Dienstag haben wir ${'das Ventil mit dem Flansch und '.repeat(5)} die Pumpe getauscht.` },
  },
});
