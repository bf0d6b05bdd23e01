import { defineDraftCheck, found, NOT_APPLICABLE } from '../check.ts';
import { lexiconFor } from '../measures/marks.ts';

export const altText = defineDraftCheck({
  id: 'DR-11',
  kinds: ['post'],
  basis: {
    kind: 'law',
    source: {
      de: 'Recht am eigenen Bild (§ 22 KUG, § 78 UrhG, Art. 28 ZGB); Alternativtext nach WCAG 2.2, 1.1.1.',
      en: 'Right to one’s own image (§ 22 KUG, § 78 UrhG, art. 28 ZGB); alternative text after WCAG 2.2, 1.1.1.',
    },
  },
  wording: {
    de: {
      name: 'Bild',
      title: 'Bild: Alternativtext, Zustimmung?',
      advice: 'Dem Bild einen Alternativtext geben, dem Video Untertitel, und alle fragen, die zu erkennen sind.',
      reason: 'Wer nicht sieht, hört den Alternativtext. Wer zu erkennen ist, darf nein sagen.',
    },
    en: {
      name: 'Picture',
      title: 'Picture: alt text, consent?',
      advice: 'Give the picture an alternative text, the video captions, and ask everyone who can be recognized.',
      reason: 'Those who cannot see hear the alternative text. Those who can be recognized may say no.',
    },
  },
  judge(draft, context) {
    const match = lexiconFor(draft, context)?.draft.picture.exec(draft.text);
    if (match) return found([{ start: match.index, end: match.index + match[0].length }], 'reminder');
    const first = draft.lines[0];
    if (!context.attached || !first) return NOT_APPLICABLE;
    return found([{ start: first.at, end: first.at + first.text.length }], 'reminder');
  },
  examples: {
    pass: { text: 'Linie 4 läuft wieder, seit gestern früh.' },
    found: { text: 'Auf dem Foto ist die Spätschicht zu sehen.' },
  },
});
